import { describe, expect, it } from 'vitest'
import { readWomenEncouraged } from '@/lib/extraction/women-encouraged'
import { proof } from './read'
import { scopeOf } from './scope-of'

const reading = (text: string) => readWomenEncouraged(scopeOf(text))

describe('women called upon to apply', () => {
  it.each([
    'Les candidatures féminines sont vivement encouragées.',
    'NB : Les candidatures féminines sont fortement encouragées',
    'La candidature des femmes est vivement souhaitée.',
    'Les candidatures féminines seront privilégiées à compétences égales.',
    'À compétence égale, priorité sera donnée aux femmes.',
    'A qualifications égales, la préférence sera accordée aux candidatures féminines.',
    'Les femmes sont fortement invitées à postuler.',
    'Les femmes et les personnes vivant avec un handicap sont encouragées à soumettre leur candidature.',
    'Nous encourageons vivement les femmes qualifiées à postuler à ce poste.',
    'L’organisation encourage les candidatures de femmes et de personnes handicapées.',
    'Les candidatures de personnes en situation de handicap et de femmes sont les bienvenues.',
    'Les candidatures féminines sont les bienvenues et bénéficieront d’une attention particulière.',
    'Candidatures féminines vivement encouragées',
    'Les personnes de sexe féminin sont encouragées à se présenter.',
    'Les candidatures féminines, à profil égal,\nseront examinées avec une attention particulière.',
    'LES CANDIDATURES FÉMININES SONT ENCOURAGÉES',
    'Les candidatures  \nféminines sont  \nvivement  encouragées.',
    'Female candidates are strongly encouraged to apply.',
    'Women and persons with disabilities are encouraged to apply.',
    'Les femmes sont vivement encouragées.',
    'Les candidatures de femmes répondant au profil sont hautement recommandées.',
    'Nous accordons une attention particulière aux candidatures féminines.',
    'Poste ouvert à tous, les femmes étant particulièrement encouragées à postuler.',
    'La direction invite les femmes à candidater.',
    'Nos équipes comptent peu de femmes : leurs candidatures sont attendues.',
    'Les candidates sont particulièrement encouragées.',
  ])('%s', (text) => {
    expect(reading(text)?.value).toBe(true)
  })

  it.each([
    'Poste ouvert aux candidats des deux sexes.',
    'Le poste est ouvert aux hommes et aux femmes.',
    'Recrutement d’une femme de ménage pour le bureau de Kayes.',
    'Association des femmes rurales de Kita',
    'Lutter contre les violences faites aux femmes.',
    'Le projet encourage les femmes à participer aux comités de gestion.',
    'Tâches\n- Encourager les femmes à prendre part aux causeries ;',
    'Le projet donne la priorité aux femmes enceintes et aux enfants de moins de cinq ans.',
    'Nombre : 04 (dont au moins deux femmes)',
    'L’équipe comprendra au moins une enquêtrice.',
    'Les candidatures féminines ne sont pas prioritaires.',
    'Les candidatures des jeunes sont encouragées.',
    'La participation des femmes est encouragée dans les instances villageoises.',
    'Elle favorise l’accès des femmes au crédit.',
    'Tous les candidats, hommes et femmes, sont invités à postuler.',
    'Les femmes et les hommes intéressés sont invités à postuler.',
    'Les candidates et candidats intéressés sont invités à soumettre leur dossier.',
    'Le projet encourage les candidatures féminines aux élections communales.',
    'L’ONG recrute des candidates pour les postes suivants.',
    'Les femmes sont invitées à se faire vacciner.',
  ])('nothing in « %s »', (text) => {
    expect(reading(text)).toBeNull()
  })

  it('gives the words that say it', () => {
    const text = 'Tout dossier incomplet sera écarté. Les candidatures féminines sont vivement encouragées.'
    expect(proof(text, reading(text))).toBe('candidatures féminines sont vivement encouragées')
  })
})
