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
