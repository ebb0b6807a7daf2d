import { expect, test } from '@playwright/test'
import { newVisitor } from './support/visitor'
import { accountActions, accountRoutes } from './sweep/account-entries'
import { actionIds, actionsInTree, routesInTree } from './sweep/app-tree'
import { callAction } from './sweep/call-action'
import { dataAdministrationActions, dataAdministrationRoutes } from './sweep/data-administration-entries'
import { duplicateActions, duplicateRoutes } from './sweep/duplicate-entries'
import { organisationActions, organisationRoutes } from './sweep/organisation-entries'
import { postingActions, postingRoutes } from './sweep/posting-entries'
import { publicRoutes } from './sweep/public-routes'
import { queueActions, queueRoutes } from './sweep/queue-entries'
import { reminderActions, reminderRoutes } from './sweep/reminder-entries'
import { reportActions, reportRoutes } from './sweep/report-entries'
import { reviewActions, reviewRoutes } from './sweep/review-entries'
import { dismissStaff, makeScene, roles } from './sweep/scene'
import { siteAdministrationActions, siteAdministrationRoutes } from './sweep/site-administration-entries'
import { trustActions, trustRoutes } from './sweep/trust-entries'
import { verificationActions, verificationRoutes } from './sweep/verification-entries'
import { whatIsAs } from './sweep/what-is-as'

// Every page and every action as everybody. The tables are held to the tree: what is not listed fails here.

const routes = {
  ...accountRoutes,
  ...reminderRoutes,
  ...postingRoutes,
  ...organisationRoutes,
  ...queueRoutes,
  ...reviewRoutes,
  ...reportRoutes,
  ...duplicateRoutes,
  ...siteAdministrationRoutes,
  ...dataAdministrationRoutes,
  ...verificationRoutes,
  ...trustRoutes,
}
const actions = {
  ...accountActions,
  ...reminderActions,
  ...postingActions,
  ...organisationActions,
  ...queueActions,
  ...reviewActions,
  ...reportActions,
  ...duplicateActions,
  ...siteAdministrationActions,
  ...dataAdministrationActions,
  ...verificationActions,
  ...trustActions,
}

test.describe.configure({ mode: 'parallel' })
test.afterEach(dismissStaff)

test('the table of pages is that of the tree', { tag: '@desktop' }, () => {
  expect([...publicRoutes, ...Object.keys(routes)].sort()).toEqual(routesInTree())
})

test('the table of actions is that of the tree, and the build answers no other', { tag: '@desktop' }, () => {
  expect(Object.keys(actions).sort()).toEqual(actionsInTree())
  expect([...actionIds().keys()].filter((action) => !(action in actions))).toEqual([])
})

for (const [route, entry] of Object.entries(routes))
  test(`/${route} as everybody`, { tag: '@desktop' }, async () => {
    const scene = await makeScene()
    const path = await entry.path(scene)
    const answers: Record<string, string> = {}
    const wanted: Record<string, string> = {}
    for (const role of roles) {
      answers[role] = described(await visit(path, scene.cookies[role]))
      const missing = role === 'visitor' && entry.visitor === 'sign-in' ? 'sign in' : 'nothing there'
      wanted[role] = entry.sees.includes(role) ? 'seen' : missing
    }
    expect(answers).toEqual(wanted)
  })

for (const [action, entry] of Object.entries(actions))
  test(`${action} as everybody`, { tag: '@desktop' }, async () => {
    const answers: Record<string, string> = {}
    const wanted: Record<string, string> = {}
    for (const role of roles) {
      const scene = await makeScene()
      const args = await entry.args(scene)
      const before = await whatIsAs(scene)
      const id = actionIds().get(action) ?? ''
      const cookie = scene.cookies[role]
      const answer = await callAction({ page: entry.page(scene), id, args, cookie })
      const may = entry.may.includes(role)
      const changed = (await whatIsAs(scene)) === before ? '' : ', changed'
      answers[role] = may ? described(answer) : `${await refusal(answer)}${changed}`
      wanted[role] = may ? 'seen' : 'refused'
    }
    expect(answers).toEqual(wanted)
  })

test('an action called from another site, or from nowhere, does nothing', { tag: '@desktop' }, async () => {
  const action = 'compte/organisations/[slug]/actions.ts invite'
  for (const origin of ['https://ailleurs.example', 'null']) {
    const scene = await makeScene()
    const args = (await actions[action]?.args(scene)) ?? []
    const before = await whatIsAs(scene)
    const page = actions[action]?.page(scene) ?? ''
    const call = { page, id: actionIds().get(action) ?? '', args, cookie: scene.cookies.owner }
    expect((await callAction({ ...call, origin })).status).toBe(500)
    expect(await whatIsAs(scene)).toBe(before)
    expect((await callAction(call)).status).toBe(200)
    expect(await whatIsAs(scene)).not.toBe(before)
  }
})

function visit(path: string, cookie: string): Promise<Response> {
  const headers = { ...newVisitor(), ...(cookie !== '' && { Cookie: cookie }) }
  return fetch(`${process.env.BASE_URL}${path}`, { redirect: 'manual', headers })
}

/** What an answer came to, in words. */
function described(answer: Response): string {
  const to = answer.headers.get('location') ?? answer.headers.get('x-action-redirect') ?? ''
  if (to.includes('/compte/connexion?suite=')) return 'sign in'
  if (answer.status === 404) return 'nothing there'
  return answer.status < 400 ? 'seen' : String(answer.status)
}

/** Between two pages the framework passes a call on and loses the status; what the action came to still stands in the answer. */
async function refusal(answer: Response): Promise<string> {
  const words = described(answer)
  if (words === 'sign in' || words === 'nothing there') return 'refused'
  const body = await answer.text()
  const result = /^0:\{"a":"\$@(\w+)"/m.exec(body)?.[1]
  return body.includes(`${result}:E{"digest":"NEXT_HTTP_ERROR_FALLBACK;404"`) ? 'refused' : words
}
