import { describe, expect, it } from 'vitest'
import { proof, readOne, values } from './read'

const emails = (text: string) => values(readOne(text).applyEmails)

describe('addresses to apply to', () => {
  it.each([
    ['Envoyez votre dossier à rh@rive-verte.org.', ['rh@rive-verte.org']],
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
    ['Merci d’envoyer vos CV.\nÀ : a@rive.org\nCC : b@rive.org', ['a@rive.org', 'b@rive.org']],
  ])('%s', (text, expected) => {
    expect(emails(text)).toEqual(expected)
  })

  it('tells the copies from the address itself', () => {
    expect(readOne('Candidatures à a@rive.org, en copie à b@rive.org').copyEmails).toEqual(['b@rive.org'])
    expect(readOne('Candidatures à a@rive.org et b@rive.org').copyEmails).toEqual([])
  })

  it('leaves out addresses for questions and complaints, and the letterhead’s', () => {
    expect(emails('ONG Rive – BP 12 – contact@rive.org\n\nEnvoyez votre CV à rh@rive.org')).toEqual(['rh@rive.org'])
    expect(emails('Envoyez votre CV à rh@rive.org. Pour toute question : info@rive.org')).toEqual(['rh@rive.org'])
    expect(emails('En cas de souci technique, écrivez à it@rive.org')).toEqual([])
    expect(emails('Candidatures en ligne. Questions may be addressed to info@rive.org')).toEqual([])
    expect(emails('Contact : a@rive.org ; aucun dossier envoyé à cette adresse ne sera examiné.')).toEqual([])
    expect(emails('Dossiers à rh@rive.org ou, pour toute information, à info@rive.org')).toEqual(['rh@rive.org'])
    expect(emails('Pour signaler un abus : plaintes@rive.org')).toEqual([])
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
