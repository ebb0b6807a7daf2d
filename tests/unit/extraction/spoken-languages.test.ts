import { describe, expect, it } from 'vitest'
import { readSpokenLanguages } from '@/lib/extraction/spoken-languages'
import { scopeOf } from './scope-of'

/** « fr+ courant »: + is required, - an asset. */
const skills = (text: string) =>
  readSpokenLanguages(scopeOf(text)).map(({ value }) =>
    `${value.language}${value.isRequired ? '+' : '-'} ${value.level ?? ''}`.trim(),
  )

describe('the languages asked for', () => {
  it.each([
    [
      'Profil\n- Français courant, espagnol très utile ; l’arabe hassanya est un plus',
      ['fr+ courant', 'es-', 'ar-', 'mey-'],
    ],
    ['Profil\n- Arabe et français courants ; anglais de travail', ['ar+ courants', 'fr+ courants', 'en+ de travail']],
    ['Profil\n- Haoussa et zarma obligatoires', ['ha+', 'dje+']],
    [
      'Excellente maîtrise de l’arabe et du français ; la connaissance de l’amazigh est un atout.',
      ['ar+ Excellente maîtrise', 'fr+ Excellente maîtrise', 'ber- connaissance'],
    ],
    [
      'Langues : la maîtrise du français est exigée. La connaissance de l’anglais et d’une langue locale (pulaar, mandinka ou wolof) est un avantage.',
      ['fr+ maîtrise', 'en- connaissance', 'ff-', 'mnk-', 'wo-'],
    ],
    ['Profil\n- Parler bambara, peul ou tamasheq', ['bm+', 'ff+', 'tmh+']],
    ['Langues exigées : français (lu, écrit et parlé), anglais (atout)', ['fr+ lu, écrit et parlé', 'en-']],
    [
      'Profil\n- Excellentes capacités rédactionnelles en français (la maîtrise de l’anglais est un atout).',
      ['fr+', 'en- maîtrise'],
    ],
    ['Langues locales souhaitées : Bambara, Dogon, Sonrhaï', ['bm-', 'dts-', 'son-']],
    ['Profil\n- Niveau B2 en anglais exigé', ['en+ Niveau B2']],
    ['Profil\n- Anglais B2 minimum', ['en+ B2 minimum']],
    ['Profile\n• French and Arabic required, English an asset', ['fr+', 'ar+', 'en-']],
    [
      'Profil\n- Bonne pratique du dialecte tunisien ; le français écrit est nécessaire',
      ['ar+ Bonne pratique', 'fr+ écrit'],
    ],
    ['Profil\n- Maîtriser le mooré ou le dioula', ['mos+', 'dyu+']],
    ['Profil\n- Français indispensable ; le pulaar s’apprend sur place', ['fr+']],
    ['Profil\n- Français obligatoire (oral et écrit)', ['fr+ oral et écrit']],
    ['Savoir parler couramment le wolof', ['wo+ couramment']],
    ['La maîtrise parfaite de la langue française est exigée.', ['fr+ maîtrise parfaite']],
    ['Profil : Master en finance, 6 ans d’expérience, arabe et anglais.', ['ar+', 'en+']],
    [
      'Votre parcours\n○ Master en biologie\n○ Français et portugais ; le créole est un avantage net',
      ['fr+', 'pt+', 'pov-'],
    ],
    ['Profil\n- Le soussou est un plus, non exigé.', ['sus-']],
  ])('%s', (text, expected) => {
    expect(skills(text)).toEqual(expected)
  })

  it.each([
    'This notice is available in English.',
    'Seule la version française du dossier fait foi.',
    'Dossier de candidature\n- une lettre rédigée en français',
    'Les candidatures sont rédigées en français et envoyées par courriel.',
    'Livrables\n- Rapport final en français, avec un résumé en anglais et en arabe',
    'Bouar, quartier Haoussa',
    'Une association française aide les éleveurs peuls du pays dogon.',
    'Bobo-Dioulasso, le 23 mars 2026',
    'Langue : Français\nPays : Mali\n\nUne ONG recrute un chauffeur.',
    'Tâches\n- Rédiger les rapports en français et en relire la version arabe',
    'Traduction du rapport de l’anglais vers le français',
    'Le questionnaire sera administré en bambara et en songhaï',
    'Expérience de travail avec les populations peules et touarègues',
    'Le centre recrute un professeur d’anglais.',
    'Offres | Formations | English | العربية',
    'Contexte\n\nLe projet travaille dans le monde arabe et avec des partenaires portugais.',
    'Ses livrets en kpèlè, en loma et en français sont utilisés dans deux cents villages.',
  ])('says nothing for: %s', (text) => {
    expect(skills(text)).toEqual([])
  })
})
