import { describe, expect, it } from 'vitest'
import { readOne, values } from './read'

const context = { published: '2026-01-10', country: 'ML' } as const

describe('other wordings: deposit in person', () => {
  it.each([
    [
      'Dépôt\nSoit au siège du CJVF à Labé, soit à la direction préfectorale de la jeunesse, soit par courriel : v@cjvf.org',
      true,
    ],
    [
      'LIEUX DE DÉPÔT\n– Dédougou : maison de la culture, guichet de gauche ;\n– Tougan : action sociale, chez M. Paré.',
      true,
    ],
    ['Envoyez votre dossier à a@x.org. Vous pouvez aussi passer le remettre à Gao, au siège.', true],
    ['Le dossier est à déposer sous pli fermé au secrétariat.', true],
    ['Les dossiers sont reçus au guichet unique de la mairie.', true],
    ['Les candidatures sont déposées contre décharge auprès de la secrétaire.', true],
    ['Les enveloppes sont remises au service des marchés, au siège, contre décharge.', true],
    ['Le pli est laissé à la guérite contre reçu.', true],
    ['Les dossiers, dans une chemise cartonnée, sont déposés auprès de Mme la secrétaire.', true],
    ['Apportez votre dossier au bureau du chef de projet.', true],
    ['Portez votre dossier à l’une de nos antennes.', true],
    ['Dossier à remettre en main propre à la permanence.', true],
    ['Les dossiers sont reçus à la permanence de Diapaga, entre 8 heures et 15 heures.', true],
    ['Déposez votre dossier chez le gardien.', true],
    ['Dépôt des dossiers : mairie de Kita, bureau 12', true],
    ['Venez déposer votre CV à la boutique de l’association.', true],
    ['Les dossiers physiques sont acceptés au bureau de Gao.', true],
    ['Le dossier complet est à faire parvenir au bureau de l’ONG, quartier Château, ou par mail à a@x.org.', true],
    ['Passez déposer votre candidature à l’accueil.', true],
    ['Dossiers à déposer à l’ANPE de Kita.', true],
    ['Les dossiers sont à adresser sous pli cacheté à Monsieur le Directeur.', true],
    ['Les dossiers sont à envoyer à a@x.org.', null],
    ['Envoyez votre dossier par la poste à BP 12, Gao.', null],
    ['Aucun dossier ne sera reçu au bureau. Envoyez-le à a@x.org.', false],
    ['Les entretiens auront lieu au siège. Dossiers à a@x.org.', null],
    ['Le titulaire dépose les pièces au bureau de la douane. CV à a@x.org.', null],
    ['Candidature uniquement par courriel à a@x.org, aucun dépôt au bureau.', false],
    ['Les candidats apportent leur dossier à la mairie de Kita.', true],
    ['Le dossier papier peut être laissé à l’accueil de l’antenne.', true],
    ['On peut aussi déposer son dossier à la Maison des jeunes.', true],
    ['Les plis sont reçus tous les matins au magasin du projet.', true],
    ['Remettez votre enveloppe à la sentinelle du siège.', true],
    ['Dossier à remettre au chef de village.', true],
    ['Dépôt : bureau de Kita ou rh@x.org', true],
    ['Candidatures par dépôt physique ou par courriel rh@x.org', true],
    ['Les candidatures peuvent être déposées à notre bureau.', true],
    ['Candidatures : rh@x.org. Notre bureau est au quartier Plateau.', null],
    ['La mairie de Kita accueille le projet. Candidatures à rh@x.org.', null],
    ['Ne déposez rien au bureau. Candidatures à rh@x.org.', false],
    ['Aucune candidature papier ne sera acceptée. Candidatures à rh@x.org.', false],
  ])('« %s » → %j', (text, expected) => {
    const posting = readOne(text, context)
    expect(posting.applyInPerson?.value ?? null).toEqual(expected)
  })
})

describe('other wordings: papers asked for now', () => {
  it.each([
    ['Dossier à fournir :\n- CV\n- copie des diplômes\nAucune lettre n’est demandée.', ['CV', 'DIPLOMES']],
    [
      'Le dossier se compose de deux fichiers :\nFichier 1 – la note méthodologique (douze pages) et le calendrier ;\nFichier 2 – le CV.',
      ['METHODOLOGIE', 'CV'],
    ],
    [
      'Le dossier comprend un CV et une lettre de motivation. Inutile de joindre vos diplômes.',
      ['CV', 'LETTRE_MOTIVATION'],
    ],
    [
      'Le dossier comprend un CV, une lettre d’une page et, si vous en avez un, un travail écrit que vous êtes fier de montrer.',
      ['CV', 'LETTRE_MOTIVATION', 'EXEMPLES_TRAVAUX'],
    ],
    [
      'Pièces à fournir :\n- CV\nNB : le certificat médical et le casier judiciaire sont exigés des seuls candidats déclarés admis.',
      ['CV'],
    ],
    ['Pièces à fournir :\n- CV\nLe casier judiciaire sera demandé aux personnes retenues.', ['CV']],
    ['Pièces à fournir :\n- CV\nLe casier judiciaire, c’est après, quand tu es pris.', ['CV']],
    ['Pièces à fournir :\n- CV\nLe candidat retenu complétera son dossier par un casier judiciaire.', ['CV']],
    ['Pièces à fournir :\n- CV\nLa personne choisie apportera son casier judiciaire avant de signer.', ['CV']],
    ['Pièces à fournir :\n- CV\nLe certificat médical du candidat retenu.', ['CV']],
    ['Pièces à fournir :\n- CV\nUn casier judiciaire vous sera réclamé en cas d’offre.', ['CV']],
    ['Pièces à fournir :\n- CV\nLes originaux des diplômes seront présentés à l’entretien.', ['CV']],
    ['Pièces à fournir :\n- CV\nLe casier judiciaire n’est pas à joindre à ce stade.', ['CV']],
    ['Pièces à fournir :\n- CV\nPas besoin de lettre de motivation.', ['CV']],
    ['Pièces à fournir :\n- CV\nNous ne voulons ni lettre de motivation ni diplôme.', ['CV']],
    ['Pièces à fournir :\n- CV\nLa lettre de motivation est inutile.', ['CV']],
    ['Pièces à fournir :\n- CV\nVotre casier judiciaire attendra la signature du contrat.', ['CV']],
    ['Pièces à fournir :\n- CV\nAvant la signature du contrat, l’intéressé produira un casier judiciaire.', ['CV']],
    ['Pièces à fournir :\n- CV\nTout candidat admis fournira un casier judiciaire.', ['CV']],
    ['Pièces à fournir :\n- CV\nAprès les épreuves : casier judiciaire et certificat médical.', ['CV']],
    ['Envoyez un CV et un module de formation déjà réalisé.', ['CV', 'EXEMPLES_TRAVAUX']],
    ['Envoyez un CV et une consultation juridique déjà rédigée.', ['CV', 'EXEMPLES_TRAVAUX']],
    ['Envoyez un CV et deux articles de votre plume.', ['CV', 'EXEMPLES_TRAVAUX']],
    ['Envoyez un CV et trois visuels de votre main.', ['CV', 'EXEMPLES_TRAVAUX']],
    ['Envoyez un CV et une sélection de vos travaux.', ['CV', 'EXEMPLES_TRAVAUX']],
    ['Envoyez un CV et un rapport dont vous êtes l’auteur.', ['CV', 'EXEMPLES_TRAVAUX']],
    ['Envoyez un CV et deux études antérieures.', ['CV', 'EXEMPLES_TRAVAUX']],
    ['Envoyez un CV et des liens vers vos productions.', ['CV', 'EXEMPLES_TRAVAUX']],
    ['Envoyez un CV et un échantillon de vos écrits.', ['CV', 'EXEMPLES_TRAVAUX']],
    [
      'Envoyez un CV et une preuve de travaux similaires, par exemple un rapport d’étude déjà remis.',
      ['CV', 'EXEMPLES_TRAVAUX'],
    ],
    ['Envoyez un CV et votre portfolio.', ['CV', 'PORTFOLIO']],
    [
      'Chargez dans le formulaire de cette page :\n1. votre CV ;\n2. une lettre de motivation.',
      ['CV', 'LETTRE_MOTIVATION'],
    ],
    ['Envoyez CV et lettre de motivation via le formulaire en ligne https://x.org/f.', ['CV', 'LETTRE_MOTIVATION']],
    ['Envoyez le formulaire de candidature rempli et un CV.', ['FORMULAIRE', 'CV']],
    [
      'Contenu de la proposition\n- lettre de soumission signée ;\n- registre du commerce ;\n- références du bureau, appuyées d’attestations de bonne fin ;\n- CV signés.',
      ['OTHER:lettre de soumission', 'REGISTRE_COMMERCE', 'REFERENCES', 'ATTESTATIONS_TRAVAIL', 'CV'],
    ],
    [
      'Votre envoi\nPar mail uniquement, à stage@tiw.ma (copie : tres@tiw.ma) :\n– un CV d’une page ;\n– un texte de quinze lignes qui donne envie de donner, en guise de lettre de motivation ;\n– si vous en avez : deux ou trois visuels ou vidéos de votre main.\nMerci d’écrire « Stage dons » dans l’objet.',
      ['CV', 'LETTRE_MOTIVATION', 'EXEMPLES_TRAVAUX'],
    ],
    [
      'LE DOSSIER\n➖ demande manuscrite\n➖ CV (mettre 2 personnes qu’on peut appeler)',
      ['DEMANDE_MANUSCRITE', 'CV', 'REFERENCES'],
    ],
    ['Envoyez un CV avec les noms de deux personnes qui vous ont encadré.', ['CV', 'REFERENCES']],
    ['Envoyez un CV et le nom de trois personnes qui vous connaissent par le travail.', ['CV', 'REFERENCES']],
    ['Envoyez un CV indiquant deux personnes à appeler.', ['CV', 'REFERENCES']],
    ['Envoyez un CV et les contacts de vos deux derniers employeurs.', ['CV', 'REFERENCES']],
    ['Le dossier contient un CV, une copie de la carte d’électeur et deux photos.', ['CV', 'PIECE_IDENTITE', 'PHOTO']],
    ['Chaque candidat remet :\n- une demande écrite à la main ;\n- un CV.', ['DEMANDE_MANUSCRITE', 'CV']],
    [
      'Le dossier\na. une lettre d’engagement et de motivation, écrite à la main ou saisie ;\nb. un curriculum vitae ;\nc. la copie du diplôme le plus élevé.',
      ['LETTRE_MOTIVATION', 'CV', 'DIPLOMES'],
    ],
    [
      'Chaque offre comporte :\n- une proposition technique ;\n- une proposition financière ;\n- les CV des experts.',
      ['OFFRE_TECHNIQUE', 'OFFRE_FINANCIERE', 'CV'],
    ],
    ['Candidature (CV + LM) à rh@x.org', ['CV', 'LETTRE_MOTIVATION']],
    ['Joindre CV, diplômes scannés et pièce d’identité en un seul PDF.', ['CV', 'DIPLOMES', 'PIECE_IDENTITE']],
    ['Envoyez CV, lettre et trois références à rh@x.org.', ['CV', 'LETTRE_MOTIVATION', 'REFERENCES']],
    ['Le dossier renferme : une demande manuscrite, un CV, les diplômes.', ['DEMANDE_MANUSCRITE', 'CV', 'DIPLOMES']],
    ['Il suffit d’un CV et d’une lettre. Le casier viendra à l’embauche.', ['CV', 'LETTRE_MOTIVATION']],
    ['Un simple CV suffit, envoyé à rh@x.org.', ['CV']],
    [
      'Pièces à fournir :\n- CV\n- casier judiciaire de moins de trois mois (original à l’embauche)',
      ['CV', 'CASIER_JUDICIAIRE'],
    ],
    [
      'Pièces à fournir :\n- CV\n- copie des diplômes (les originaux seront vérifiés à l’entretien)',
      ['CV', 'DIPLOMES'],
    ],
    [
      'Pièces à fournir :\n- CV\nLes candidats admis devront fournir un certificat médical et un extrait de casier judiciaire.',
      ['CV'],
    ],
    [
      'Pièces à fournir :\n- CV\nEn cas d’impossibilité de fournir un casier judiciaire, une déclaration sera demandée.',
      ['CV'],
    ],
    ['Pièces à fournir :\n- CV\nAu lauréat seul, on demandera un casier judiciaire.', ['CV']],
    ['Pièces à fournir :\n- CV\nSi vous êtes retenu, nous vous demanderons votre casier judiciaire.', ['CV']],
    ['Pièces à fournir :\n- CV\nGardez vos diplômes : nous les verrons à l’entretien.', ['CV']],
    [
      'L’offre technique (compréhension, méthodologie, CV) et l’offre financière sont à envoyer à rh@x.org.',
      ['OFFRE_TECHNIQUE', 'METHODOLOGIE', 'CV', 'OFFRE_FINANCIERE'],
    ],
  ])('« %s » → %j', (text, expected) => {
    const posting = readOne(text, context)
    expect(values(posting.documents)).toEqual(expected)
  })
})

describe('other wordings: subject of the mail', () => {
  it.each([
    ['Messagerie : etudes@artes.org\nObjet obligatoire : « Référence KMA – étude 01 »', 'Référence KMA – étude 01'],
    ['Envoyez votre CV à a@x.org avec pour objet « REF 12 ».', 'REF 12'],
    ['Envoyez votre CV à a@x.org, objet : « Comptable Gao ».', 'Comptable Gao'],
    ['Merci d’écrire « Stage dons en ligne » dans l’objet.', 'Stage dons en ligne'],
    ['Envoyez à a@x.org. Écrivez « Stage dons » en objet.', 'Stage dons'],
    ['Envoyez votre CV à a@x.org en mettant COMPTA-GAO en objet.', 'COMPTA-GAO'],
    ['Envoyez votre CV à a@x.org. Dans l’objet du message, reportez CPT-01.', 'CPT-01'],
    ['Le message aura pour titre « Recrutement Gao ».', 'Recrutement Gao'],
    ['L’objet de votre courriel sera « Poste 12 ».', 'Poste 12'],
    ['Envoyez votre CV à a@x.org, avec le mot « COMPTA » en objet.', 'COMPTA'],
    ['Envoyez votre CV à a@x.org en rappelant le numéro V-2025-31.', 'V-2025-31'],
    ['Étude de référence du projet « KASSA MAI ALBARKA »\nEnvoyez votre dossier de candidature à a@x.org.', null],
    ['L’appel à candidatures pour l’étude de référence du projet « KASSA MAI » est ouvert.', null],
    ['Indiquez en objet le titre du poste.', null],
    ['Offres à a@x.org, objet : Refonte du site, le 17 octobre 2026 à 12 h au plus tard.', 'Refonte du site'],
    ['Offres à a@x.org. Objet : Refonte, site de Kita', 'Refonte, site de Kita'],
    ['Objet du courriel : Candidature moniteur', 'Candidature moniteur'],
    ['Candidatures à rh@x.org sous la référence MON-2026.', 'MON-2026'],
    ['Merci de citer la référence MON-2026 dans votre message à rh@x.org.', 'MON-2026'],
  ])('« %s » → %j', (text, expected) => {
    const posting = readOne(text, context)
    expect(posting.emailSubject?.value ?? null).toEqual(expected)
  })
})
