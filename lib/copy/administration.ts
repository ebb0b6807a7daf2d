import { counted } from './counts'
import { fr } from './typography'

/** The pages where administrators change organisations and people. */
export const organisationsCopy = {
  title: 'Organisations',
  intro: fr`Renommer, fusionner, dire sous quels noms et quels domaines une organisation est connue.`,
  search: fr`Nom, ancien nom, sigle ou domaine`,
  submit: 'Chercher',
  none: fr`Aucune organisation ne répond à ces mots.`,
  most: fr`Celles qui ont le plus d'offres :`,
  verified: 'vérifiée',
  errorTitle: fr`Rien n'a été enregistré`,
  public: 'Ses offres',
  members: 'Ses membres',
  log: 'Son journal',
  rename: {
    title: 'Nom et adresse',
    name: 'Nom complet',
    acronym: 'Sigle, facultatif',
    hint: fr`L'adresse suit le nom ; l'ancienne y mène.`,
    submit: 'Renommer',
    old: 'Anciennes adresses et autres noms',
  },
  aliases: {
    title: 'Autres noms',
    label: 'Autres noms, un par ligne',
    hint: fr`Un avis qui porte l'un de ces noms est rangé ici. Un nom retiré ne mène plus ici, même s'il fut son nom.`,
    submit: 'Enregistrer les noms',
  },
  domains: {
    title: 'Domaines de courrier',
    hint: fr`Qui a une adresse confirmée dans l'un de ces domaines devient membre sans rien demander.`,
    label: 'Domaine, par exemple ong.example',
    submit: 'Ajouter le domaine',
    remove: 'Retirer',
    none: 'Aucun domaine.',
  },
  merge: {
    title: 'Fusionner',
    intro: fr`Une autre organisation est la même ? Cherchez celle qui doit rester : celle-ci y disparaîtra.`,
    search: 'Nom de celle qui reste',
    choose: 'Voir ce que la fusion ferait',
    preview: 'Avant de fusionner',
    goes: 'Disparaît',
    stays: 'Reste',
    takes: fr`Ce qui passe de l'une à l'autre`,
    part: 'Quoi',
    count: 'Combien',
    noMore: fr`La fusion ne se défait pas d'un bouton : le journal garde ce qui a été déplacé, en nombres.`,
    redirect: fr`Les anciennes adresses mènent à celle qui reste, et les avis qui portent l'ancien nom y sont rangés.`,
    membersAsk: fr`L'organisation qui reste est vérifiée, l'autre non : ses membres demandent à rejoindre celle qui reste, leurs droits de déposer (sauf les blocages), les invitations et les domaines sont perdus.`,
    membersJoin: fr`Les responsables de l'une deviennent simples membres de l'autre, sauf si celle-ci n'en a pas. De deux droits de déposer, le plus strict vaut.`,
    proof: fr`La vérification passe à celle qui reste.`,
    otherWay: fr`Celle qui disparaîtrait est vérifiée, celle qui resterait ne l'est pas et a des membres : ils tiendraient une vérification qui n'est pas la leur. Gardez celle qui est vérifiée.`,
    turn: fr`Fusionner dans l'autre sens`,
    submit: 'Fusionner',
    back: 'Ne rien faire',
  },
} as const

/** Of MergePreview: what goes along. */
export const movedWords = {
  offers: 'Offres où elle recrute',
  kept: fr`Offres qu'elle tient à jour`,
  members: 'Membres et demandes',
  rights: 'Droits de déposer',
  notes: 'Notes de la modération',
  drafts: 'Brouillons',
  invitations: 'Invitations',
  domains: 'Domaines',
  oldSlugs: 'Anciennes adresses',
} as const

export const organisationErrors = {
  'other-way-round': fr`La première est vérifiée, la seconde ne l'est pas : fusionnez dans l'autre sens.`,
  'name-missing': 'Saisissez le nom.',
  'name-malformed': fr`Saisissez le nom sur une ligne, sans adresse ni lien.`,
  'name-too-long': fr`Raccourcissez le nom : 120 caractères au plus.`,
  'acronym-malformed': fr`Saisissez un sigle de 40 caractères au plus, sans adresse ni lien.`,
  'alias-malformed': fr`Un nom par ligne, 120 caractères au plus, sans adresse ni lien, trente noms au plus.`,
  taken: fr`Une autre organisation porte ce nom, ou l'a porté. Si c'est la même, fusionnez-les.`,
  'domain-malformed': fr`Saisissez un domaine, sans @ : ong.example.`,
  'domain-free': fr`Tout le monde peut avoir une adresse dans ce domaine : n'importe qui deviendrait membre.`,
  known: fr`Ce domaine est déjà dans la liste.`,
  gone: fr`Cette organisation n'existe plus : elle a été fusionnée entre-temps.`,
} as const

export const organisationDone = {
  renommee: fr`L'organisation est renommée. Son ancienne adresse mène à la nouvelle.`,
  noms: 'Les autres noms sont enregistrés.',
  domaine: 'Le domaine est ajouté.',
  retire: 'Le domaine est retiré. Les membres le restent.',
  fusionnee: 'Les deux organisations sont fusionnées : voici celle qui reste.',
} as const

/** « 12 offres, 3 membres ». */
export function organisationCounts({ offers, members }: { readonly offers: number; readonly members: number }): string {
  return `${counted(offers, 'offre', 'offres')}, ${counted(members, 'membre', 'membres')}`
}

export const peopleCopy = {
  title: 'Personnes',
  intro: fr`Les comptes de celles et ceux qui déposent des offres et qui font tourner le site.`,
  search: 'Nom ou adresse électronique',
  submit: 'Chercher',
  none: fr`Personne ne répond à ces mots.`,
  staff: 'Qui fait tourner le site :',
  unconfirmed: 'adresse non confirmée',
  blocked: 'compte bloqué',
  since: 'Compte ouvert le',
  organisations: 'Ses organisations',
  noOrganisation: 'Aucune.',
  asked: 'demande en attente',
  log: fr`Ce que cette personne a fait`,
  role: {
    title: 'Rôle sur le site',
    label: 'Rôle',
    none: 'Aucun',
    MODERATOR: 'Modération',
    ADMIN: 'Administration',
    hint: fr`Un rôle retiré ferme toutes les connexions de la personne.`,
    submit: 'Donner ce rôle',
  },
  block: {
    title: 'Blocage',
    hint: fr`Une personne bloquée ne dépose, ne corrige et ne prolonge plus rien, pour aucune organisation. Ses offres publiées restent. Si elle efface son compte et s'inscrit de nouveau avec la même adresse, elle est encore bloquée.`,
    submit: 'Bloquer le compte',
    undo: 'Débloquer le compte',
  },
  forget: {
    title: 'Effacer ses données',
    submit: 'Effacer le compte et ses données',
    sure: 'Oui, effacer pour toujours',
  },
} as const

/** What is deleted of a person, what stays, as both the person and an administrator read it. */
export const forgetCopy = {
  deleted: 'Ce qui est effacé',
  deletedItems: [
    fr`le compte : nom, adresse, mot de passe, connexions`,
    fr`les appartenances à des organisations, les droits de déposer, les demandes et les invitations à cette adresse`,
    fr`les brouillons, avec leurs fichiers`,
    fr`les liens envoyés par courriel, et le courriel gardé qui porte ce nom ou cette adresse`,
    fr`l'adresse laissée avec un signalement`,
  ],
  stays: 'Ce qui reste, sans nom',
  staysItems: [
    fr`les offres publiées, qui sont à l'organisation, avec les adresses de candidature qu'elles donnent`,
    fr`le journal et l'historique des offres : ils ne gardent qu'un numéro qui ne mène plus à personne`,
    fr`si le compte est bloqué, ou a été retiré d'une organisation : une empreinte de l'adresse, dont personne ne peut tirer l'adresse, pour que s'inscrire de nouveau ne lève pas cette décision`,
  ],
  left: 'Les organisations',
  final: fr`Cela ne peut pas être défait.`,
} as const

/** What becomes of an organisation that the person alone owns. */
export function leftWords(organisation: string, heir: string | null): string {
  return heir === null
    ? fr`${organisation} n'aura plus aucun membre. Ses offres restent en ligne jusqu'à leur date limite, et personne ne recevra plus de rappel.`
    : fr`${organisation} n'a pas d'autre responsable : ${heir}, son membre le plus ancien, le deviendra et recevra un message.`
}

export const peopleErrors = {
  'last-admin': fr`C'est la dernière personne qui administre le site : donnez d'abord ce rôle à une autre.`,
  unconfirmed: fr`Cette adresse n'est pas confirmée : n'importe qui a pu s'inscrire avec. Attendez qu'elle le soit.`,
  blocked: fr`Ce compte est bloqué : débloquez-le d'abord.`,
  'has-role': fr`Cette personne a un rôle sur le site : retirez-le d'abord.`,
  gone: fr`Ce compte est déjà effacé.`,
  unsure: fr`Cochez la case pour confirmer.`,
} as const

export const peopleDone = {
  role: 'Le rôle est changé.',
  bloquee: 'Le compte est bloqué, ses connexions sont fermées.',
  debloquee: 'Le compte est débloqué.',
  effacee: 'Le compte et ses données sont effacés.',
} as const

/** Where a person has their own data deleted. */
export const ownForgetCopy = {
  title: 'Effacer mon compte',
  data: 'Vos données',
  link: 'Effacer mon compte et mes données',
  password: 'Votre mot de passe',
  withoutPassword: fr`Pas de mot de passe ? Recevez un lien de connexion : dans le quart d'heure qui suit, il suffit à confirmer.`,
  bySigningIn: 'Me connecter de nouveau par un lien',
  fresh: fr`Vous venez de vous connecter : cela suffit à confirmer que c'est vous.`,
  sure: fr`Oui, effacer mon compte pour toujours`,
  submit: 'Effacer mon compte',
  done: fr`Votre compte et vos données sont effacés.`,
  errorTitle: fr`Rien n'a été effacé`,
} as const

export const ownForgetErrors = {
  'last-admin': fr`Vous êtes la dernière personne qui administre le site : donnez d'abord ce rôle à une autre.`,
  'wrong-password': fr`Ce n'est pas votre mot de passe.`,
  'password-missing': fr`Saisissez votre mot de passe, ou connectez-vous de nouveau par un lien.`,
  'too-often': fr`Trop d'essais. Patientez un quart d'heure, ou connectez-vous de nouveau par un lien.`,
  unsure: peopleErrors.unsure,
} as const
