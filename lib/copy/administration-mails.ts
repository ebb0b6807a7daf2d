import { fr } from './typography'

/** To a member: who alone was in charge of the organisation has gone. */
export function heirMail(mail: { readonly name: string; readonly organisation: string; readonly link: string }) {
  const { name, organisation, link } = mail
  return {
    subject: fr`Vous êtes responsable de ${organisation} sur Baara`,
    text: fr`Bonjour ${name},

Le compte de la seule personne responsable de ${organisation} est effacé. Vous en êtes le membre le plus ancien : vous pouvez désormais inviter des collègues, accepter leurs demandes et leur confier ce rôle.

${link}

Baara
`,
  }
}
