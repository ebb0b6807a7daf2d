import { describe, expect, it } from 'vitest'
import { readPhones } from '@/lib/extraction/phones'
import { values } from './read'
import { scopeOf } from './scope-of'

const phones = (text: string) => values(readPhones(scopeOf(text)))

describe('numbers to call', () => {
  it.each([
    ['Pour toute information, appelez le +223 20 22 33 44.', ['+223 20 22 33 44']],
    ['Renseignements au (00227) 20.73.25.44.', ['(00227) 20.73.25.44']],
    ['Contacts : 76 12 34 56 / 66 12 34 56', ['76 12 34 56', '66 12 34 56']],
    ['Téléphone : +216 71 123 456', ['+216 71 123 456']],
    ['Pour plus d’informations : rh@rive.example ou 70 00 00 00.', ['70 00 00 00']],
    ['WhatsApp : 70 12 34 56 ou 76 98 76 54', ['70 12 34 56', '76 98 76 54']],
    ['Appeler le 70123456', ['70123456']],
    ['Tél. : (+221) 33 981 00 00', ['(+221) 33 981 00 00']],
    ['Tél : 33 981 00 00', ['33 981 00 00']],
    ['Contacter le service au 05 28 00 41 17', ['05 28 00 41 17']],
    ['Tél : 620 00 00 00 / 664 11 22 33', ['620 00 00 00', '664 11 22 33']],
    ['Cel : 0812 345 678', ['0812 345 678']],
    ['Joindre le secrétariat au 20 22 33 44 poste 112.', ['20 22 33 44 poste 112']],
    ['Tél/WhatsApp : +237 6 99 12 34 56', ['+237 6 99 12 34 56']],
    ['Pour toute question : 07 08 09 10 11', ['07 08 09 10 11']],
    ['📞 76 12 34 56', ['76 12 34 56']],
    ['Téléphone : 01-97-00-00-01', ['01-97-00-00-01']],
    ['Contact : 70 00 00 00, 78 00 00 01 et 62 00 00 02', ['70 00 00 00', '78 00 00 01', '62 00 00 02']],
    ['Tél. : 70 12 34 56\nPour toute question, appelez le +226 70 12 34 56.', ['+226 70 12 34 56']],
    ['Candidature\nEnvoyez votre CV au +243 997 123 456.', ['+243 997 123 456']],
    ['Tél : +223 20 22 33 44 (fixe) / 76 12 34 56 (mobile)', ['+223 20 22 33 44', '76 12 34 56']],
    ['Tél. : (227) 20 75 00 00, Fax : (227) 20 75 00 01', ['(227) 20 75 00 00']],
    ['Appelez Mme Diallo (79 00 00 00) pour toute question.', ['79 00 00 00']],
    ['Tel: 00 223 20 29 00 00', ['00 223 20 29 00 00']],
    ['Tél. 71.123.456 / 98.123.456', ['71.123.456', '98.123.456']],
    ['Tél : +33 (0)1 44 00 00 00', ['+33 (0)1 44 00 00 00']],
    ['Tél : 021 23 45 67', ['021 23 45 67']],
  ])('%s', (text, expected) => {
    expect(phones(text)).toEqual(expected)
  })

  it.each([
    'Récépissé n° 0871/MATDRE-DNAT du 11 juin 2012',
    'NIF : 08 12 34 567 – RCCM : NE-NIA-2019-B-1234',
    'Contact : BP 11 930 Niamey',
    'Compte bancaire n° 01 23 45 67 89',
    'IBAN : FR76 3000 6000 0112 3456 7890 189',
    'Contacter l’ONG avant le 12-05-2026.',
    'Information : le plan 2024-2028 est en ligne.',
    'Pour information, le budget est de 410 000 000 FCFA.',
    'Pour information, le salaire est de 10 000 000 FCFA.',
    'Référence : 2026 0012 34',
    'Le test aura lieu le 26 03 2026.',
    'Pour dénoncer un abus, appelez le numéro vert 80 00 00 00.',
    'Toute personne qui réclame de l’argent est à signaler au 80 00 00 00.',
    'Contact presse : 620 00 00 00',
    'Fax : 20 22 33 45',
    '12 000 000 habitants vivent dans la région.',
    '[12/03/2026 19:06] +227 90 •• •• 14: merci',
    'Appel à candidatures n° 12345678',
    'Effectif : 12 500 personnes ; contact avec 15 200 000 habitants',
    'Compte n° 00112 25170 01234567890 12',
    'Loi n° 2012 0871 du 11 juin',
    'Trois personnes de référence avec leur téléphone',
    'https://jobs.rive.example/fr/job/59041712',
  ])('none in « %s »', (text) => {
    expect(phones(text)).toEqual([])
  })

  it('gives the letterhead’s number only where no other is stated, as inferred', () => {
    const head = 'ONG RIVE\nKita – BP 114 – Tél. 20 22 33 44\n\nAVIS DE RECRUTEMENT'
    expect(readPhones(scopeOf(head))).toMatchObject([{ value: '20 22 33 44', flags: ['inferred'] }])
    expect(phones(`${head}\n\nPour toute question, appelez le 76 00 00 01.`)).toEqual(['76 00 00 01'])
  })
})
