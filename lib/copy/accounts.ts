import { fr } from './typography'

/** The pages about one's own account. */
export const accountCopy = {
  errorTitle: 'Il reste quelque chose à corriger',
  email: 'Adresse électronique',
  password: 'Mot de passe',
  name: 'Prénom et nom',
  signIn: {
    title: 'Se connecter',
    intro: fr`Un compte sert à déposer des offres. Pour chercher une offre et postuler, il n'en faut pas.`,
    submit: 'Se connecter',
    link: 'Recevoir un lien par courriel',
    linkHint: fr`Sans mot de passe : laissez ce champ vide et demandez un lien, qui vous connectera.`,
    forgotten: 'Mot de passe oublié',
    noAccount: 'Créer un compte',
  },
  signUp: {
    title: 'Créer un compte',
    intro: fr`Donnez de préférence votre adresse professionnelle : elle peut vous rattacher aussitôt à votre organisation.`,
    submit: 'Créer le compte',
    have: fr`J'ai déjà un compte`,
  },
  link: {
    title: 'Connexion par lien',
    intro: fr`Le lien ne sert qu'une fois. Rien ne se passe avant que vous ne le demandiez ici.`,
    submit: 'Me connecter',
    again: 'Demander un nouveau lien',
  },
  verification: {
    title: 'Confirmer votre adresse',
    intro: fr`Saisissez le mot de passe choisi à l'inscription : nous saurons ainsi que la même personne l'a choisi et lit ce courrier.`,
    submit: 'Confirmer mon adresse',
    forgotten: fr`Mot de passe oublié : en choisir un autre`,
  },
  reset: {
    title: 'Mot de passe oublié',
    intro: fr`Indiquez l'adresse de votre compte : vous recevrez un lien pour choisir un nouveau mot de passe.`,
    submit: 'Recevoir le lien',
    newTitle: 'Nouveau mot de passe',
    newIntro: fr`Il remplace l'ancien et ferme toutes vos connexions.`,
    newPassword: 'Nouveau mot de passe',
    newSubmit: 'Enregistrer le mot de passe',
  },
  account: {
    title: 'Mon compte',
    sessions: 'Mes connexions',
    organisations: 'Mes organisations',
    password: 'Changer de mot de passe',
    signOut: 'Se déconnecter',
  },
  sessions: {
    title: 'Mes connexions',
    intro: fr`Chaque appareil ouvert sur votre compte. Fermez les connexions que vous ne reconnaissez pas, puis changez de mot de passe.`,
    here: 'Cette connexion-ci',
    since: 'depuis le',
    until: fr`jusqu'au`,
    revoke: 'Fermer',
    revokeOthers: 'Fermer toutes les autres',
    unknownDevice: 'Appareil inconnu',
  },
} as const

/** How long a new password must be. */
export function passwordHint(least: number): string {
  return fr`${least} caractères au moins ; une phrase courte fait un bon mot de passe.`
}

/** What to do about each thing that stands in the way of a form. */
export function accountErrorWords(lengths: { password: readonly [number, number]; name: number }) {
  return {
    'email-missing': 'Saisissez votre adresse électronique.',
    'email-malformed': fr`Vérifiez l'adresse : elle a la forme nom@exemple.org.`,
    'password-missing': 'Saisissez votre mot de passe.',
    'password-too-short': fr`Allongez le mot de passe : il lui faut ${lengths.password[0]} caractères au moins.`,
    'password-too-long': fr`Raccourcissez le mot de passe : ${lengths.password[1]} caractères au plus.`,
    'name-missing': 'Saisissez votre prénom et votre nom.',
    'name-too-long': fr`Raccourcissez votre nom : ${lengths.name} caractères au plus.`,
    'name-malformed': fr`Saisissez votre nom sur une ligne, sans adresse ni lien.`,
    'wrong-password': fr`L'adresse ou le mot de passe ne convient pas. Vérifiez-les, ou demandez un lien par courriel.`,
    'not-verified': fr`Cette adresse n'est pas encore confirmée : nous venons de vous renvoyer le lien. Ouvrez-le, puis revenez.`,
    'wrong-chosen-password': fr`Ce n'est pas le mot de passe choisi à l'inscription. Réessayez, ou choisissez-en un autre.`,
    'link-over': fr`Ce lien n'est plus valable : il a déjà servi ou il est trop ancien. Demandez-en un nouveau.`,
    'too-often': fr`Trop d'essais. Patientez un quart d'heure, ou demandez un lien par courriel.`,
    'too-many-mails': fr`Plusieurs messages ont déjà été demandés pour cette adresse. Regardez aussi dans les indésirables, ou réessayez dans une heure.`,
  } as const
}

/** What is said once a form is done: the same to everybody, so that it tells nobody who has an account. */
export const accountDoneWords = {
  'link-asked': fr`Si un compte existe à cette adresse, un lien de connexion vient de partir. Il est valable 30 minutes. Regardez aussi dans les indésirables.`,
  'account-asked': fr`Un message vient de partir à cette adresse. Ouvrez le lien qu'il contient pour terminer. Regardez aussi dans les indésirables.`,
  'reset-asked': fr`Si un compte existe à cette adresse, un lien pour choisir un nouveau mot de passe vient de partir. Il est valable 30 minutes.`,
} as const
