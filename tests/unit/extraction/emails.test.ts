import { describe, expect, it } from 'vitest'
import { proof, read, readOne, values } from './read'

const emails = (text: string) => values(readOne(text).applyEmails)

describe('addresses to apply to', () => {
  it.each([
    ['Envoyez votre dossier à rh@rive-verte.org.', ['rh@rive-verte.org']],
    ['Racontez-nous votre parcours dans un courriel à bonjour@rive.org, CV joint.', ['bonjour@rive.org']],
    ['Pour nous rejoindre\nÉcrivez-nous à equipe@rive.org avec quelques lignes', ['equipe@rive.org']],
    ['📮 *Où ?* rive.enquete@gmail.com ou bureau de Kayes', ['rive.enquete@gmail.com']],
    ['Une question ? Écrivez-nous à infos@rive.org', []],
    ['Dossiers à recrutement [at] rive.org avant le 4 mai', ['recrutement@rive.org']],
    ['Dossiers à recrutement(at)rive(dot)org', ['recrutement@rive.org']],
    ['Dossier à envoyer à recrute.dz@mains-\nlibres.org ou à déposer', ['recrute.dz@mains-libres.org']],
    ['Dossier à envoyer à recrute@rive.\norg avant lundi', ['recrute@rive.org']],
    ['Dossier à envoyer à recrutement@\nrive.org', ['recrutement@rive.org']],
    ['Dossiers à l’adresse omee.recrut@sahel\nnet.example sous la mention « A »', ['omee.recrut@sahelnet.example']],
    ['Dossiers à recrutement@rive\n.example ou par la poste', ['recrutement@rive.example']],
    ['Envoyez le CV à centre@rive.example.\nDate limite : 4 mai', ['centre@rive.example']],
    ['Envoyez le CV à centre@rive.org.\nnb : pas de lettre', ['centre@rive.org']],
    ['Elle nous parvient par mail (stocks@rive.org)', ['stocks@rive.org']],
    ['Les candidatures et les questions sont à adresser à rh@rive.org', ['rh@rive.org']],
    ['Candidatures à a@rive.org, copie à b@rive.org', ['a@rive.org', 'b@rive.org']],
    ['Dossiers à recrutement arobase rive point org', ['recrutement@rive.org']],
    ['Dossiers à recrutement @ rive . org', ['recrutement@rive.org']],
    ['Envoyez à rh@rive. org votre CV', ['rh@rive.org']],
    ['Envoyez votre CV à rh©rive.org', ['rh@rive.org']],
    ['Send your CV to hr at rive dot org', ['hr@rive.org']],
    ['Envoyez votre CV à recrutement\n@rive.org', ['recrutement@rive.org']],
    ['Envoyez votre CV à rh@rive.org. Org de 1990, Rive est établie à Gao.', ['rh@rive.org']],
    ['CV à a@rive.org, b@rive.org et c@rive.org', ['a@rive.org', 'b@rive.org', 'c@rive.org']],
    ['Où ?\na@rive.org (cc : b@rive.org)', ['a@rive.org', 'b@rive.org']],
    ['Pour toute question, écrivez à info@rive.org et, pour postuler, à rh@rive.org', ['rh@rive.org']],
    ['Pour plus d’infos et pour postuler : rh@rive.org', ['rh@rive.org']],
    ['Par mail uniquement : rh@rive.org', ['rh@rive.org']],
    ['Merci d’envoyer vos CV.\nÀ : a@rive.org\nCC : b@rive.org', ['a@rive.org', 'b@rive.org']],
  ])('%s', (text, expected) => {
    expect(emails(text)).toEqual(expected)
  })

  it('tells the copies from the address itself', () => {
    expect(readOne('Candidatures à a@rive.org, en copie à b@rive.org').copyEmails).toEqual(['b@rive.org'])
    expect(readOne('Candidatures à a@rive.org et b@rive.org').copyEmails).toEqual([])
    expect(readOne('CV à a@rive.org, copie à b@rive.org et c@rive.org').copyEmails).toEqual([
      'b@rive.org',
      'c@rive.org',
    ])
  })

  it('leaves out addresses for questions and complaints, and the letterhead’s', () => {
    expect(emails('ONG Rive – BP 12 – contact@rive.org\n\nEnvoyez votre CV à rh@rive.org')).toEqual(['rh@rive.org'])
    expect(emails('Envoyez votre CV à rh@rive.org. Pour toute question : info@rive.org')).toEqual(['rh@rive.org'])
    expect(emails('En cas de souci technique, écrivez à it@rive.org')).toEqual([])
    expect(emails('Candidatures en ligne. Questions may be addressed to info@rive.org')).toEqual([])
    expect(emails('Contact : a@rive.org ; aucun dossier envoyé à cette adresse ne sera examiné.')).toEqual([])
    expect(emails('Dossiers à rh@rive.org ou, pour toute information, à info@rive.org')).toEqual(['rh@rive.org'])
    expect(emails('Vos données sont gardées un an ; droit d’accès : dpo@rive.org')).toEqual([])
    expect(emails('Une copie des TDR est à demander à achats@rive.org')).toEqual([])
    expect(emails('Des précisions peuvent être demandées à l’adresse achats@rive.org')).toEqual([])
    expect(emails('Demandes de clarification\nElles sont adressées à achats@rive.org avant le 3 mai.')).toEqual([])
    expect(emails('Les demandes sont écrites à achats@rive.org ; la fondation y répond le 4 mai.')).toEqual([])
    expect(emails('CV à a@rive.org avec copie à b@rive.org ; les questions à q@rive.org')).toEqual([
      'a@rive.org',
      'b@rive.org',
    ])
    expect(emails('Pour signaler un abus : plaintes@rive.org')).toEqual([])
  })

  it('takes the letterhead’s address, or another post’s, where the notice points to it', () => {
    const head = 'ONG Rive – Gao – contact@rive.org\n\n'
    expect(emails(`${head}Les dossiers sont à envoyer à l’adresse électronique ci-dessus.`)).toEqual([
      'contact@rive.org',
    ])
    expect(emails(`${head}Les dossiers sont à déposer au siège, à l’adresse postale ci-dessus.`)).toEqual([])
    const posts = '1. COMPTABLE\nLieu : Gao\nCV à rh@rive.org.\n\n2. CHAUFFEUR\nLieu : Gao\nCV à la même adresse.'
    expect(read(`Recrutements\n\n${posts}`).postings.map(({ applyEmails }) => values(applyEmails))).toEqual([
      ['rh@rive.org'],
      ['rh@rive.org'],
    ])
  })

  it('finds no address in what a site destroyed, and says so', () => {
    const text = 'Envoyez votre CV à : [email protected]'
    const posting = readOne(text)
    expect(posting.applyEmails).toEqual([])
    expect(proof(text, posting.destroyedEmail && { span: posting.destroyedEmail })).toBe('[email protected]')
  })

  it('takes no sentence with « at » and no social name for an address', () => {
    expect(emails('Dossier déposé at the office in Gao. Suivez @rive_verte pour postuler.')).toEqual([])
  })
})

describe('addresses of one post among several', () => {
  const of = (text: string) =>
    read(
      `L’ONG Rive Claire recrute :\n\nPoste 1 : Comptable\nLieu : Kayes\n\nPoste 2 : Chauffeur\nLieu : Ségou\n\nComment postuler\n${text}`,
    ).postings.map((posting) => values(posting.applyEmails))

  it('are told by the words before each', () => {
    expect(of('Les candidats au poste 1 écrivent à cpt@rive.org, ceux du poste 2 à chf@rive.org.')).toEqual([
      ['cpt@rive.org'],
      ['chf@rive.org'],
    ])
  })

  it('are none of the post that hands its files in', () => {
    expect(
      of(
        'Les dossiers du comptable sont à envoyer à rh@rive.org ; ceux du chauffeur sont à déposer au bureau de Ségou.',
      ),
    ).toEqual([['rh@rive.org'], []])
  })

  it('are all posts’ where the sentence names none', () => {
    expect(of('Les dossiers sont à envoyer à rh@rive.org.')).toEqual([['rh@rive.org'], ['rh@rive.org']])
  })
})

describe('addresses by what stands around them', () => {
  it.each([
    ['Envoyer : CV, copie du diplôme\n📧 rh@rive.org', ['rh@rive.org']],
    ['Contact : rh@rive.org pour envoyer le CV', ['rh@rive.org']],
    ['Pour une difficulté technique seulement : aide@rive.org. CV à rh@rive.org.', ['rh@rive.org']],
    ['Questions. Elles sont posées par écrit à info@rive.org. Offres à rh@rive.org', ['rh@rive.org']],
    ['CV à a@rive.org ; b@rive.org et c@rive.org avant le 25 mars 2026.', ['a@rive.org', 'b@rive.org', 'c@rive.org']],
  ])('%s', (text, expected) => {
    expect(emails(text)).toEqual(expected)
  })
})
