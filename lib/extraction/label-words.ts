/** The phrases of a list that commas part. */
function phrases(list: string): readonly string[] {
  return list.trim().split(/,\s+/)
}

/** What a « label : value » pair is about. `other` labels only end the value before them. */
export const labelWords = {
  title: phrases(`
    poste, titre du poste, titre de poste, intitule du poste, intitule de poste, intitule, poste a pourvoir,
    poste propose, poste recherche, poste ouvert, nom du poste, libelle du poste, denomination du poste,
    designation du poste, fonction, emploi, intitule de la mission, titre de la mission,
    intitule de la consultation, titre de la consultation, intitule de l'offre, titre de l'offre,
    intitule de l'emploi, intitule du stage, position, job title, position title, post title, titre, titre fonctionnel, titre de l'emploi, titre de fonction,
    recrutement, objet de la consultation, objet du marche
  `),
  positions: phrases(`
    nombre, nombre de poste, nombre de poste a pourvoir, nombre de place, nombre de personne,
    nombre de personne recherchee, nombre requis, nombre de candidat, nombre d'agent,
    nombre de poste a combler, nombre de poste ouvert, nombre de poste disponible, nombre de poste vacant,
    effectif, effectif recherche, effectif demande, effectif requis, nombre de stagiaire,
    nombre de volontaire, nombre de consultant, nombre de place disponible, nombre souhaite,
    personnes recherchees, postes ouverts, nbre, nbre de poste, postes a pourvoir, poste disponible,
    number of position, nb de poste, quantite, combien, combien de poste, combien de personne, place,
    volontaire recherche, stagiaire recherche, agent recherche, candidat recherche, consultant recherche,
    poste offert, place offerte, place ouverte, effectif a recruter, effectif souhaite, effectif prevu,
    nombre d'agent a recruter, nombre de personne a recruter, nombre de poste offert, nombre de titulaire,
    nombre de place offerte, nombre d'emploi, nombre a recruter, nombre a pourvoir, nombre a engager, nombre de recrue, besoin, besoin en personnel
  `),
  location: phrases(`
    lieu, lieu d'affectation, base d'affectation, site d'affectation, localite d'affectation, lieu de travail,
    lieu du travail, lieu de mission, lieu de la mission, lieu de la consultation, lieu de la prestation,
    lieu d'execution, lieu d'intervention, lieu de poste, lieu du poste, lieu du stage, lieu et zone,
    localisation, localite, site, ville, ville d'affectation, affectation, poste d'affectation, duty station,
    location, job location, city, work location, residence, base, zone d'affectation, zone d'intervention, zone de la mission,
    zone de mission, zone d'etude, zone de l'etude, zone d'enquete, zone de l'enquete, lieu d'enquete,
    lieu de l'enquete, zone de collecte, lieu de collecte, couverture geographique, gouvernorat, wilaya,
    province, region, zone, zone geographique, localisation du poste, poste base, basee a,
    lieu actuel d'affectation, lieu d'affectation actuel, lieu d'exercice, lieu principal d'exercice,
    lieu d'exercice principal, lieu principal, lieu de service, lieu de fonction, lieu de rattachement,
    residence administrative, affectation initiale, affectation principale, ville / pays, ville/pays, pays et ville, pays / ville, pays/ville, pays et lieu, pays et base, pays - ville,
    ville et pays, poste de travail, poste d'attache, bureau, bureau de rattachement, bureau d'affectation,
    antenne, antenne de rattachement, base de rattachement, zone de travail, poste base a, base a, ou,
    port d'attache, implantation, rattachement geographique, lieu d'implantation, zone couverte, zone concernee,
    perimetre, perimetre geographique, terrain, terrain d'enquete, champ geographique, commune concernee,
    localite concernee, lieu de residence, lieu de vie, lieu de l'emploi, lieu du contrat, lieu des prestations, station, lieu de base, ville de base, ville de travail, station de travail
  `),
  contract: phrases(`
    type de contrat, type contrat, nature du contrat, nature de contrat, contrat, contrat propose,
    type et duree du contrat, type et duree de contrat, nature et duree du contrat, statut, type d'engagement,
    duree et type d'engagement, type d'emploi, type de poste vacant, type de poste, type d'offre,
    type de marche, type de l'offre, contract type, type of contract, contract, type de recrutement,
    type de mission, nature de l'engagement, nature de l'emploi, forme du contrat, forme de contrat, nature du recrutement,
    engagement, nature, cadre contractuel, lien contractuel
  `),
  duration: phrases(`
    duree, duree du contrat, duree de contrat, duree de la mission, duree de mission,
    duree de la consultation, duree de la prestation, duree du stage, duree de l'engagement,
    duree d'engagement, duree de l etude, duree de l'etude, duree de l'evaluation, duree d'execution,
    duree et calendrier, duree et periode, duree et periode de la mission, duree et date, duree estimee,
    duree prevue, duration, contract duration, volume de travail, charge de travail, charge, charge estimee, charge prevue, nombre de jours,
    nombre de jours ouvrables, nombre de jours de travail, niveau d'effort, delai d'execution, volume,
    volume de la mission, volume de jours, duree totale, duree du mandat, duree des services,
    delai de realisation, combien de temps, pour combien de temps, pendant combien de temps, quelle duree
  `),
  workTime: phrases(`
    temps de travail, horaire de travail, horaire, regime de travail, quotite, taux, taux d'activite,
    repartition du temps de travail, duree du travail, working time, job schedule, form of employment,
    taux d'occupation, pourcentage d'activite
  `),
  start: phrases(`
    date de prise de fonction, date de prise de fonction souhaitee, date souhaitee de prise de fonction,
    date de prise de service, date de prise de poste, prise de fonction, prise de service, prise de poste,
    date de debut, date de debut de contrat, date de debut du contrat, date de debut de la mission,
    date de demarrage, date souhaitee de demarrage, date prevue de demarrage, date de demarrage souhaitee,
    date estimee de debut, date estimee de demarrage, date probable de demarrage,
    date probable de prise de service, date probable de prise de fonction, date prevue de prise de service,
    date prevue de prise de fonction, date effective de prise de fonction, date previsionnelle de demarrage,
    date previsionnelle de prise de fonction, date prevue de debut, date de commencement,
    date d'entree, date d'entree en fonction, date d'entree en service, date d'embauche, entree en fonction, arrivee, arrivee souhaitee,
    entree en service, debut, debut du contrat, debut de la mission, debut de mission, debut souhaite,
    debut du stage, debut du service, debut des services, debut du travail, debut de la prestation,
    debut des prestations, debut du volontariat, debut prevu, demarrage, demarrage prevu, demarrage souhaite, demarrage de la mission,
    date de prise de service souhaitee, disponibilite, date de disponibilite, a pourvoir, a pourvoir le,
    premier jour, premier jour de travail, on commence quand, quand commence-t-on, start date, expected start date, starting date, reunion de demarrage, reunion de lancement,
    lancement de la mission, lancement de la prestation, depart, depart prevu,
    depart en mission, date de depart, date de depart en mission, date d'arrivee, date d'effet, prise d'effet,
    date de prise d'effet, date de recrutement, date prevue de recrutement
  `),
  period: phrases(`
    periode de la mission, periode du contrat, periode de mission, periode de la consultation,
    periode d'execution, periode de l'etude, periode de prestation, periode de la prestation, periode
  `),
  when: phrases(`
    quand, a quelle periode, a quelles dates, quelles dates, quelle periode
  `),
  published: phrases(`
    date de publication, date publication, date de mise en ligne, date de parution, date de diffusion,
    date de lancement, date de lancement de l'appel, date de l'avis, date de l'annonce, date d'emission,
    date de debut de publication, date de publication de l'avis, date d'ouverture, date de debut de diffusion,
    publication, publication des tdr, publication de l'avis, publie, publie le, publiee le, poste le,
    postee le, deposee le, offre deposee le, annonce deposee le, mis en ligne le, mise en ligne, mise en ligne le, diffuse le, publish, published, published on,
    posted, posted on, date posted, added date, advertised, affiche le, affichee le, parue le, paru le, date d'affichage, debut d'affichage, debut de publication, debut de diffusion,
    parution, date de creation, lancement
  `),
  display: phrases(`
    periode d'affichage, periode de diffusion, periode de diffusion du poste, periode de publication,
    duree d'affichage, delai d'affichage, affichage, diffusion, date d'affichage et de cloture,
    periode de validite, periode de depot
  `),
  organisation: phrases(`
    organisation, organisme, nom de l'organisation, nom de l'organisme, employeur, recruteur, structure,
    nom de la structure, association, institution, agence, ong, nom de l'ong, entreprise, societe,
    organisme hote, structure d'accueil, structure d'envoi, organisme d'envoi, association d'accueil,
    association d'envoi, nom de l'association, nom de l'employeur, raison sociale, structure porteuse,
    organisme d'accueil, organisation d'accueil, organization, employer, commanditaire, maitre d'ouvrage,
    agency, company, autorite contractante
  `),
  country: phrases(`
    pays, pays d'affectation, country, pays d'intervention
  `),
  project: phrases(`
    titre du projet, intitule du projet, nom du projet, projet, programme
  `),
  subject: phrases(`
    objet, objet du mail, objet du message, objet de l'e-mail, objet de l'email, objet du courriel,
    objet de la candidature, objet du courrier, objet de votre mail, subject, mention
  `),
  email: phrases(`
    e-mail, email, mail, courriel, adresse e-mail, adresse email, adresse mail, adresse electronique, a, cc,
    copie, par e-mail, par email, par mail, par courriel, en ligne, lien
  `),
  deadline: phrases(`
    date limite, date limite de depot, date limite de candidature, date limite de depot des candidatures,
    date limite depot de candidature, date limite de reception, date limite de reception des candidatures,
    date limite de soumission, date de cloture, cloture, dernier delai, date de soumission, deadline,
    closing date, echeance, expiration, expire le, postuler avant, date limite de reception des offres,
    date limite de reception des questions, date de fin, dernier delai de candidature, date limite de reponse
  `),
  experience: phrases(`
    experience, experience professionnelle, experience requise, annee d'experience,
    annee d'experience requise
  `),
  education: phrases(`
    niveau requis, niveau d'etude, diplome, formation
  `),
  languages: phrases(`
    langue, langue requise, langue exigee, langue de travail
  `),
  salary: phrases(`
    salaire, salaire brut, salaire net, salaire mensuel, salaire propose, remuneration,
    remuneration mensuelle, indemnite, indemnite mensuelle
  `),
  reportsTo: phrases(`
    superieur hierarchique, superieur hierarchique et fonctionnel, superieur hierarchique direct,
    responsable hierarchique, hierarchie, hierarchique, ligne hierarchique, sous la supervision de,
    supervision, supervision directe, supervise par, rattachement, rattachement hierarchique, rapporte a,
    rend compte a, reporting to, reports to, faire rapport a
  `),
  reference: phrases(`
    reference, ref, numero de l'avis, reference de l'offre, reference de l'avis, reference du poste,
    numero de reference
  `),
  sector: phrases(`
    secteur, secteur d'activite, domaine, domaine d'activite
  `),
  phone: phrases(`
    telephone, tel, contact
  `),
  other: phrases(`
    departement, service, fonctionnel, supervision fonctionnelle, nationalite, grade, level, classification,
    categorie, categories, zone de couverture, age, sexe, genre, budget, collaboration, conditions,
    reunion de cadrage, role, avantages, adresse, siege, metier, identification du poste, code
  `),
} satisfies Record<string, readonly string[]>

export type LabelKey = keyof typeof labelWords
