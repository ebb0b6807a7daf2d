import { fr } from './typography'

/** A mail about an account, before it has words. */
export interface AccountMail {
  readonly kind: 'verify' | 'sign-in' | 'reset' | 'known-address'
  readonly name: string
  readonly link: string
}

/** Its subject and text. */
export function accountMailWords({ kind, name, link }: AccountMail): {
  readonly subject: string
  readonly text: string
} {
  const { subject, before, after } = words[kind]
  const greeting = fr`Bonjour ${name},`
  return { subject, text: `${greeting}\n\n${before}\n\n${link}\n\n${after}\n\nBaara\n` }
}

const words: Readonly<Record<AccountMail['kind'], { subject: string; before: string; after: string }>> = {
  verify: {
    subject: 'Confirmez votre adresse pour ouvrir votre compte Baara',
    before: fr`Pour confirmer que cette adresse est la vôtre, ouvrez ce lien, puis saisissez le mot de passe que vous venez de choisir. Il est valable 24 heures.`,
    after: fr`Vous n'avez pas demandé de compte ? Ne faites rien : sans votre confirmation, il ne s'ouvrira pas.`,
  },
  'sign-in': {
    subject: 'Votre lien de connexion à Baara',
    before: fr`Ouvrez ce lien pour vous connecter. Il est valable 30 minutes et ne sert qu'une fois.`,
    after: fr`Vous n'avez rien demandé ? Ne faites rien, et ne transmettez ce lien à personne.`,
  },
  reset: {
    subject: 'Choisissez un nouveau mot de passe pour Baara',
    before: fr`Ouvrez ce lien pour choisir un nouveau mot de passe. Il est valable 30 minutes et ne sert qu'une fois ; vos autres connexions seront fermées.`,
    after: fr`Vous n'avez rien demandé ? Ne faites rien : votre mot de passe reste le même.`,
  },
  'known-address': {
    subject: 'Vous avez déjà un compte Baara',
    before: fr`Quelqu'un, sans doute vous, a voulu créer un compte avec cette adresse. Il existe déjà : connectez-vous ici, avec votre mot de passe ou avec un lien envoyé par courriel.`,
    after: fr`Ce n'était pas vous ? Ne faites rien : personne n'a eu accès à votre compte.`,
  },
}
