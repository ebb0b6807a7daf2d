import { fr } from './typography'

/** What `npm run admin` prints. */
export const adminWords = {
  usage: fr`Usage : npm run admin -- ADRESSE`,
  malformed: (email: string) => fr`« ${email} » n'est pas une adresse électronique : elle a la forme nom@exemple.org.`,
  made: (email: string) => fr`${email} administre désormais Baara.`,
  link: (link: string, hours: number) =>
    `${fr`Pour se connecter, une seule fois et dans les ${hours} heures :`}\n${link}`,
} as const

/** What `npm start` prints once, for looking around in a database that holds the examples alone. */
export function firstLinksWords(links: { readonly moderator: string; readonly hr: string }, hours: number): string {
  return [
    fr`Deux comptes de démonstration, chacun avec un lien qui ne sert qu'une fois, dans les ${hours} heures :`,
    `  ${fr`modération :`} ${links.moderator}`,
    `  ${fr`ressources humaines :`} ${links.hr}`,
  ].join('\n')
}
