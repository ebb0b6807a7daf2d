import { database } from '@/lib/platform/database'
import type { ActionEntries, RouteEntries } from './entries'
import type { Role } from './scene'

const administrators: readonly Role[] = ['admin']
const page = (path: string) => ({ path: () => path, sees: administrators, visitor: 'sign-in' }) as const

export const siteAdministrationRoutes: RouteEntries = {
  administration: page('/administration'),
  'administration/taches': page('/administration/taches'),
  'administration/journal': page('/administration/journal'),
  'administration/chiffres': page('/administration/chiffres'),
  'administration/chiffres/csv': page('/administration/chiffres/csv?figure=pays'),
  'administration/export': page('/administration/export'),
  'administration/export/[file]': page('/administration/export/synonymes.csv'),
}

const jobs = () => '/administration/taches'

export const siteAdministrationActions: ActionEntries = {
  'administration/taches/actions.ts runAgain': { page: jobs, args: () => [{ tache: 'clean-up' }], may: administrators },
  'administration/taches/actions.ts retry': {
    page: jobs,
    args: async ({ now }) => {
      const { id } = await database.outgoingMail.create({
        data: {
          key: `essai ${crypto.randomUUID()}`,
          to: 'personne@exemple.test',
          subject: 'Essai',
          text: 'Essai',
          createdAt: now,
          dueAt: new Date('2100-01-01'),
          attempts: 15,
          lastError: 'refusé',
        },
      })
      return [{ message: id }]
    },
    may: administrators,
  },
}
