import { fr } from './typography'

interface MailWords {
  readonly subject: string
  readonly text: string
}

/** To an owner: somebody asks to join. */
export function joinRequestMail(request: {
  readonly person: { readonly name: string; readonly email: string }
  readonly organisation: string
  readonly link: string
}): MailWords {
  const { person, organisation, link } = request
  return {
    subject: fr`${person.name} demande à rejoindre ${organisation} sur Baara`,
    text: fr`Bonjour,

${person.name} (${person.email}) demande à déposer des offres au nom de ${organisation}. N'acceptez que si vous connaissez cette personne :

${link}

Baara
`,
  }
}

/** To who asked: whether they were let in. */
export function joinDecisionMail(decision: {
  readonly accepts: boolean
  readonly person: { readonly name: string }
  readonly organisation: string
  readonly link: string
}): MailWords {
  const { accepts, person, organisation, link } = decision
  if (!accepts)
    return {
      subject: fr`Votre demande pour ${organisation} sur Baara`,
      text: fr`Bonjour ${person.name},

Votre demande de rejoindre ${organisation} n'a pas été acceptée. Si c'est une erreur, voyez avec vos collègues : une personne responsable du compte peut vous inviter.

Baara
`,
    }
  return {
    subject: fr`Vous pouvez déposer des offres pour ${organisation}`,
    text: fr`Bonjour ${person.name},

Votre demande est acceptée : vous pouvez désormais déposer et tenir à jour les offres de ${organisation}.

${link}

Baara
`,
  }
}

/** To a colleague who is asked in. */
export function invitationMail(invitation: {
  readonly by: string
  readonly organisation: string
  readonly link: string
  readonly days: number
}): MailWords {
  const { by, organisation, link, days } = invitation
  return {
    subject: fr`${by} vous invite à rejoindre ${organisation} sur Baara`,
    text: fr`Bonjour,

${by} vous invite à déposer des offres d'emploi au nom de ${organisation}. Ouvrez ce lien dans les ${days} jours, puis connectez-vous ou créez un compte avec l'adresse à laquelle ce message vous est parvenu :

${link}

Vous ne connaissez pas cette personne ? Ne faites rien.

Baara
`,
  }
}
