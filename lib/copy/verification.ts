import { localDateAt } from '../deadlines/local-time'
import type { OrganisationProof } from '../offers/organisation-proof'
import { formatDate } from './dates'
import { fr } from './typography'

/** What was checked of an organisation: the badge that everybody reads, and the page of a link that its people follow. */
const badgeCopy = {
  title: 'Organisation vérifiée',
  without: {
    DOMAIN_MAIL: fr`une adresse de son domaine a répondu`,
    DOCUMENT: 'document vu',
    MODERATOR_WORD: fr`par la modération`,
  },
} as const

/** « Organisation vérifiée », « Eaux du Sahel, organisation vérifiée » beside others. */
export function badgeTitle(name: string | null): string {
  return name === null ? badgeCopy.title : fr`${name}, ${badgeCopy.title.toLowerCase()}`
}

/** « une adresse en @exemple.org a répondu, le 23 novembre 2026 ». */
export function proofWords({ by, on, words }: OrganisationProof): string {
  const what = words === null ? badgeCopy.without[by] : by === 'DOCUMENT' ? fr`document vu (${words})` : words
  return fr`${what}, le ${formatDate(on)}`
}

/** What the check means, and what it does not. */
export const proofMeaning = {
  DOMAIN_MAIL: fr`Baara a vérifié que quelqu'un, à une adresse de ce domaine, répond pour l'organisation ; cela ne dit rien de l'offre elle-même.`,
  DOCUMENT: fr`Baara a vérifié que l'organisation existe, par un document ; cela ne dit rien de l'offre elle-même.`,
  MODERATOR_WORD: fr`Baara a vérifié que l'organisation existe, de la façon dite ici ; cela ne dit rien de l'offre elle-même.`,
} as const

/** What is kept of a domain that answered; the address itself never is. */
export function domainProof(domain: string): string {
  return fr`une adresse en @${domain} a répondu`
}

export const domainLinkCopy = {
  title: fr`Est-ce votre organisation ?`,
  submit: fr`Oui, c'est la nôtre`,
  not: fr`Ce n'est pas votre organisation, ou vous ne parlez pas pour elle ? Fermez cette page : rien ne sera écrit.`,
  about: fr`Baara rassemble les offres d'emploi des ONG et dit jusqu'à quand on peut y répondre.`,
  offers: fr`Ses offres sur Baara`,
  done: fr`Merci. La page de l'organisation dit désormais que son adresse a répondu.`,
} as const

/** What the button of the page does. */
export function domainLinkWords({ name, domain }: { readonly name: string; readonly domain: string }): string {
  return fr`En appuyant, vous confirmez que « ${name} » est bien l'organisation dont les adresses finissent par @${domain}. Ses offres diront « ${badgeCopy.title} : ${domainProof(domain)} », et qui a une adresse en @${domain} pourra la rejoindre sur Baara et déposer des offres, qui sont relues.`
}

/** Why the link does nothing. */
export function domainLinkOver({
  state,
  usedAt,
  expiresAt,
}: {
  readonly state: 'used' | 'expired' | 'verified' | 'foreign'
  readonly usedAt: Date | null
  readonly expiresAt: Date
}): string {
  const day = (instant: Date) => formatDate(localDateAt(instant, 'UTC'))
  switch (state) {
    case 'used':
      return fr`Ce lien a déjà servi, le ${day(usedAt ?? expiresAt)}. Il n'y a plus rien à faire.`
    case 'expired':
      return fr`Ce lien n'agit plus : il a expiré le ${day(expiresAt)}. La modération peut en envoyer un autre.`
    case 'verified':
      return fr`L'organisation a été vérifiée autrement entre-temps. Il n'y a plus rien à faire.`
    case 'foreign':
      return fr`Ce domaine est désormais connu comme celui d'une autre organisation. Rien n'est enregistré : la modération doit d'abord regarder.`
  }
}

/** To an address at a domain of an organisation. */
export function domainMail(asked: { readonly name: string; readonly link: string; readonly days: number }) {
  const { name, link, days } = asked
  return {
    subject: fr`${name} est-elle votre organisation ?`,
    text: fr`Bonjour,

Baara rassemble les offres d'emploi des ONG d'Afrique de l'Ouest, du Centre et du Nord. Des offres de « ${name} » y paraissent, ou vont y paraître. Nous voudrions savoir si elle est bien l'organisation à laquelle appartient votre adresse. Si oui, ouvrez ce lien dans les ${days} jours et confirmez-le :

${link}

Ce n'est pas votre organisation, ou vous ne parlez pas pour elle ? Ne faites rien.

La modération de Baara
`,
  }
}
