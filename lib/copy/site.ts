import { fr, nbsp } from './typography'

/** What stands on every page. */
export const siteCopy = {
  name: 'Baara',
  skipLink: 'Aller au contenu',
  tagline: fr`offres d'emploi des ONG`,
  mainNavigation: 'Navigation principale',
  offers: 'Offres',
  calendar: 'Calendrier',
  allOffers: 'Toutes les offres',
  post: 'Déposer une offre',
  organisation: 'Mon organisation',
  moderation: 'Modération',
  administration: 'Administration',
  account: 'Mon compte',
  signIn: 'Se connecter',
  closedOffers: 'Offres clôturées',
  developers: fr`Pour les développeurs : API`,
  description: fr`Les offres d'emploi des ONG d'Afrique de l'Ouest, du Centre et du Nord, avec leur date limite exacte et la façon de postuler.`,
  footerPromise: fr`Chaque date limite vient de l'annonce, et la phrase qui la donne est citée. Ce que l'annonce ne dit pas, nous ne l'inventons pas.`,
  footerName: fr`Baara veut dire « travail » en bambara.`,
} as const

/** « Offres d’emploi · Baara ». */
export function pageTitle(title: string | null): string {
  return title === null
    ? fr`Baara : les offres d'emploi des ONG et leur date limite exacte`
    : `${title}${nbsp}· ${siteCopy.name}`
}

export const errorCopy = {
  notFound: {
    title: 'Page introuvable',
    explanation: fr`Cette adresse ne mène à aucune page. Le lien a peut-être été coupé en le copiant, ou l'offre a été retirée.`,
  },
  broken: {
    title: fr`La page n'a pas pu s'afficher`,
    explanation: fr`L'erreur vient de notre côté et elle est enregistrée. Réessayez dans quelques minutes.`,
    reference: fr`Référence à citer si vous nous écrivez :`,
  },
  tooLarge: {
    title: 'Envoi trop lourd',
    explanation: fr`Ce que vous avez envoyé dépasse ce que cette page accepte. Une annonce peut avoir 20 Mo : enregistrez-la en PDF, ou revenez en arrière et collez son texte.`,
  },
  tooMany: {
    title: 'Trop de demandes à la fois',
    pages: fr`Beaucoup de pages ont été demandées depuis votre connexion en quelques secondes. Patientez un peu, puis rechargez la page.`,
    reports: fr`Plusieurs signalements ont déjà été envoyés depuis votre connexion, que d'autres partagent peut-être. Réessayez dans une heure.`,
    forms: fr`Beaucoup de formulaires ont été envoyés depuis votre connexion, que d'autres partagent peut-être. Patientez une minute, puis revenez en arrière et renvoyez le vôtre.`,
  },
  toOffers: 'Voir les offres ouvertes',
  toHome: fr`Revenir à l'accueil`,
} as const

/** A form that a script sent and the site did not take: it stands as it was. */
export const notTakenCopy = {
  titles: {
    'too-large': fr`Rien n'a été enregistré`,
    'too-often': fr`Rien n'a été enregistré`,
    // The answer may be lost as well as what was sent.
    unanswered: fr`Le site n'a pas répondu`,
  },
  'too-large': fr`Ce formulaire est trop lourd. Une annonce peut avoir 20 Mo, les autres formulaires 2 Mo : choisissez un fichier plus léger ou raccourcissez le texte.`,
  'too-often': fr`Beaucoup de formulaires ont été envoyés depuis votre connexion, que d'autres partagent peut-être. Patientez une minute, puis renvoyez le vôtre.`,
  unanswered: fr`Vérifiez votre connexion. Votre envoi est peut-être arrivé : regardez dans un autre onglet ce qui est enregistré avant de renvoyer.`,
  kept: fr`Ce que vous avez saisi est toujours là.`,
} as const
