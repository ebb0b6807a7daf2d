import { fr } from './typography'

/** The pages about who acts for which organisation. */
export const membershipCopy = {
  list: {
    title: 'Mes organisations',
    none: fr`Vous n'appartenez encore à aucune organisation. Il en faut une pour déposer une offre.`,
    waiting: fr`Demande envoyée : une personne responsable ou la modération va répondre.`,
    cancel: 'Annuler la demande',
    invited: 'Invitations reçues',
    yours: 'Votre adresse correspond à',
    join: 'Rejoindre',
    ask: 'Demander à la rejoindre',
  },
  search: {
    title: 'Rejoindre une organisation',
    label: fr`Nom ou sigle de l'organisation`,
    submit: 'Chercher',
    none: fr`Aucune organisation ne porte ce nom ici. Vous pouvez la créer.`,
  },
  found: {
    title: 'Créer une organisation',
    intro: fr`Si elle n'est pas encore connue ici. Elle sera marquée « non vérifiée » tant que la modération ne l'a pas examinée.`,
    name: 'Nom complet',
    acronym: 'Sigle, facultatif',
    submit: fr`Créer l'organisation`,
  },
  roles: { OWNER: 'responsable', MEMBER: 'membre' },
  verified: 'organisation vérifiée',
  unverified: 'organisation non vérifiée',
  members: {
    title: 'Membres',
    you: 'vous',
    makeOwner: 'Rendre responsable',
    makeMember: 'Rendre simple membre',
    remove: 'Retirer',
    leave: fr`Quitter l'organisation`,
    lastOwner: fr`Personne d'autre n'est responsable : rendez d'abord responsable un autre membre.`,
  },
  requests: {
    title: fr`Demandes d'adhésion`,
    none: 'Aucune demande en attente.',
    accept: 'Accepter',
    refuse: 'Refuser',
    decided: fr`Cette demande a déjà reçu une réponse.`,
  },
  invite: {
    title: 'Inviter une collègue ou un collègue',
    label: 'Son adresse électronique',
    submit: fr`Envoyer l'invitation`,
    pending: 'Invitations envoyées',
    withdraw: fr`Retirer l'invitation`,
  },
  invitation: {
    title: 'Invitation',
    submit: fr`Accepter l'invitation`,
    over: fr`Cette invitation n'est plus valable : elle a déjà servi, elle a été retirée ou elle est trop ancienne. Demandez-en une autre à vos collègues.`,
    signIn: 'Se connecter',
    signUp: 'Créer un compte',
  },
} as const

/** « Awa Traoré vous invite… » as the page says it. */
export function invitationWords(organisation: string, email: string): string {
  return fr`${organisation} vous invite à déposer ses offres. L'invitation vaut pour l'adresse ${email}.`
}

/** When somebody is signed in under another address than the one invited. */
export function otherAddressWords(invited: string, mine: string): string {
  return fr`Cette invitation a été envoyée à ${invited}, et votre compte est celui de ${mine}. Déconnectez-vous, puis revenez avec le compte de l'adresse invitée.`
}

export const membershipErrorWords = {
  'email-missing': fr`Saisissez l'adresse de la personne à inviter.`,
  'email-malformed': fr`Vérifiez l'adresse : elle a la forme nom@exemple.org.`,
  'already-member': 'Cette personne est déjà membre.',
  'too-many-mails': 'Beaucoup d’invitations sont parties. Réessayez dans une heure.',
  'name-missing': fr`Saisissez le nom de l'organisation.`,
  'name-malformed': fr`Saisissez le nom sur une ligne, sans adresse ni lien.`,
  'name-too-long': fr`Raccourcissez le nom : 120 caractères au plus.`,
  known: fr`Une organisation de ce nom existe déjà : cherchez-la ci-dessus et demandez à la rejoindre.`,
  'too-many': fr`Vous avez enregistré trois organisations en trente jours. Pour une autre, demandez à la rejoindre si elle existe, ou attendez quelques jours.`,
  'last-owner': membershipCopy.members.lastOwner,
  decided: membershipCopy.requests.decided,
} as const

export const membershipDoneWords = {
  invited: fr`L'invitation est partie. Elle est valable 14 jours.`,
} as const
