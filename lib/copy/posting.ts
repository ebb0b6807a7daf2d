import { capitalised, fr } from './typography'

/** The pages on which an organisation posts a notice. */
export const postingCopy = {
  start: {
    title: 'Déposer une offre',
    intro: fr`Donnez l'annonce telle que vous l'avez : le formulaire se remplit, vous vérifiez.`,
    organisation: 'Organisation',
    text: fr`Coller le texte de l'annonce`,
    file: 'ou choisir un fichier',
    fileHint: fr`PDF, Word (.docx), OpenDocument, page HTML, texte ou photo ; 20 Mo au plus. Vous pouvez aussi le glisser ici.`,
    address: fr`ou donner l'adresse d'une page`,
    addressHint: fr`Celle de votre site, par exemple. Elle sera lue une fois.`,
    submit: fr`Lire l'annonce`,
    pending: fr`Envoi en cours…`,
    errorTitle: fr`L'annonce n'a pas pu être lue`,
    fileTooLarge: fr`Ce fichier dépasse 20 Mo. Enregistrez-le en PDF, ou collez le texte.`,
    drafts: 'Vos brouillons',
    noTitle: 'Annonce sans intitulé',
  },
  noOrganisation: {
    title: 'Déposer une offre',
    words: fr`Une offre se dépose au nom d'une organisation. Rejoignez la vôtre, ou enregistrez-la : cela prend une minute.`,
    link: 'Rejoindre une organisation',
  },
  notVerified: {
    words: fr`Votre adresse électronique n'est pas encore confirmée. Ouvrez le lien du message que nous vous avons envoyé, puis revenez ici.`,
    link: 'Mon compte',
  },
  waiting: {
    title: fr`Lecture de l'annonce`,
    words: fr`Votre fichier est bien arrivé. Un document se lit en quelques secondes, une image ou un document numérisé en une minute.`,
    more: fr`Cette page se met à jour d'elle-même. Vous pouvez la fermer : le brouillon vous attend dans « Déposer une offre ».`,
    reload: 'Actualiser',
  },
  refused: {
    title: fr`Ce fichier n'a pas pu être lu`,
    again: fr`Donner l'annonce autrement`,
  },
  form: {
    title: fr`Vérifier l'offre`,
    intro: fr`Voici ce que nous avons lu. Ce qui est vide n'a pas été trouvé ; ce qui demande votre attention vient d'abord.`,
    errorTitle: 'Il reste à corriger',
    beside: fr`Quelqu'un a enregistré ce brouillon pendant que vous y travailliez. Votre version est ici, à part : rien n'est perdu. Comparez-la avec l'autre, puis supprimez celle dont vous n'avez pas besoin.`,
    besideLink: fr`Voir l'autre version`,
    changed: fr`Ce brouillon a changé depuis l'aperçu que vous regardiez. Vérifiez-le de nouveau.`,
    doubts: 'À vérifier',
    sharedTitle: 'Pour tous les postes',
    share: 'Le même pour tous les postes',
    split: 'Différent selon le poste',
    add: 'Ajouter un poste',
    remove: 'Retirer ce poste',
    source: fr`L'annonce telle que nous l'avons lue`,
    sourceHint: fr`Les mots surlignés ont rempli un champ : touchez-les pour y aller.`,
    check: 'Vérifier et continuer',
    save: 'Enregistrer le brouillon',
    autosave: fr`Le brouillon s'enregistre tout seul.`,
    saving: 'Enregistrement…',
    saved: 'Brouillon enregistré.',
    notSaved: fr`Le brouillon n'a pas pu être enregistré : vérifiez votre connexion, puis enregistrez-le.`,
    stale: fr`Quelqu'un d'autre a enregistré ce brouillon. Enregistrez : votre version sera gardée à part.`,
    discard: 'Supprimer ce brouillon',
    discardSure: fr`Le brouillon sera supprimé pour toute votre organisation.`,
    discardNow: 'Supprimer',
    cut: fr`Seul le début de ce fichier a été lu : regardez ce qui suit dans l'original.`,
  },
  check: {
    title: 'Avant de publier',
    intro: fr`Comme un correcteur d'orthographe : voici ce qui semble faux. Corrigez, ou dites pourquoi c'est voulu.`,
    errors: 'À corriger',
    warnings: 'À confirmer',
    toField: 'Corriger ce champ',
    reason: fr`C'est voulu, parce que`,
    missing: fr`Donnez une raison, ou corrigez le champ.`,
    errorTitle: fr`Il reste des points à confirmer`,
    none: fr`Rien à signaler.`,
    next: fr`Continuer vers l'aperçu`,
    back: 'Revenir au formulaire',
  },
  preview: {
    title: 'Aperçu',
    words: fr`Voici la page telle que les candidats la verront.`,
    submit: fr`Publier l'offre`,
    pending: 'Publication…',
    moderated: fr`Un modérateur la relit d'abord : en général dans la journée.`,
    atOnce: fr`Elle sera publiée aussitôt.`,
    back: 'Corriger',
    posts: 'Les postes de cette annonce',
    blocked: fr`Votre compte ne peut plus déposer d'offres pour cette organisation. Écrivez-nous si c'est une erreur.`,
    dailyLimit: fr`Votre organisation n'est pas encore vérifiée : elle peut déposer une offre par jour. Votre brouillon est gardé ; revenez demain, ou faites vérifier votre organisation.`,
  },
  received: {
    published: 'Votre offre est publiée',
    pending: 'Votre offre est bien arrivée',
    pendingWords: fr`Un modérateur la relit. Vous pouvez suivre où elle en est avec les autres offres de votre organisation.`,
    publishedWords: fr`Elle est en ligne. Vous pourrez la corriger, la prolonger ou la clôturer à tout moment.`,
    toOrganisation: 'Les offres de mon organisation',
    another: 'Déposer une autre offre',
  },
} as const

/** Why a source was not taken. */
export const sourceSentences = {
  'nothing-given': fr`Collez le texte, choisissez un fichier ou donnez une adresse.`,
  'several-given': fr`Donnez l'annonce d'une seule façon : effacez ce qui est de trop.`,
  'bad-organisation': fr`Choisissez l'organisation pour laquelle vous déposez cette offre.`,
  'too-often': fr`Vous avez donné beaucoup d'annonces en peu de temps. Réessayez dans une heure.`,
  'not-an-address': fr`Cette adresse n'est pas celle d'une page. Copiez-la entière depuis votre navigateur : https://…`,
  'private-address': fr`Cette adresse n'est pas sur l'internet public : nous ne pouvons pas la lire. Collez le texte.`,
  unreachable: fr`Ce site ne répond pas. Vérifiez l'adresse, ou collez le texte.`,
  'no-page': fr`Ce site ne donne pas cette page. Vérifiez l'adresse, ou collez le texte.`,
  'too-slow': fr`Ce site met trop de temps à répondre. Réessayez, ou collez le texte.`,
  'too-many-redirects': fr`Cette adresse tourne en rond. Collez le texte.`,
} as const

/** « Poste 2 ». */
export function postTitle(index: number, title: string): string {
  return title === '' ? `Poste ${index + 1}` : fr`Poste ${index + 1} : ${capitalised(title)}`
}
