import type { Country } from '../country'

export const guinee: Country = {
  code: 'GN',
  name: 'Guinée',
  within: 'en Guinée',
  capital: 'Conakry',
  timeZone: 'Africa/Conakry',
  aliases: ['République de Guinée', 'Guinée-Conakry', 'Guinée Conakry'],
  demonyms: ['guinéen', 'guinéenne', 'guinéens', 'guinéennes'],
  internetDomain: 'gn',
  callingCode: '+224',
  regions: [
    { name: 'Boké', towns: ['Boké', 'Boffa', 'Fria', 'Gaoual', 'Koundara', 'Kamsar', 'Sangarédi'] },
    {
      name: 'Conakry',
      towns: ['Conakry', 'Kaloum', 'Dixinn', 'Matam', 'Matoto', 'Ratoma', 'Gbessia', 'Sonfonia', 'Lambanyi'],
    },
    { name: 'Faranah', towns: ['Faranah', 'Dabola', 'Dinguiraye', 'Kissidougou'] },
    {
      name: 'Kankan',
      towns: ['Kankan', 'Kérouané', 'Kouroussa', 'Mandiana', 'Siguiri', 'Tokounou', 'Doko', 'Norassoba'],
    },
    {
      name: 'Kindia',
      towns: ['Kindia', 'Coyah', 'Dubréka', 'Forécariah', 'Télimélé', 'Friguiagbé', 'Maférinyah', 'Tanènè'],
    },
    { name: 'Labé', towns: ['Labé', 'Koubia', 'Lélouma', 'Mali', 'Tougué', 'Popodara', 'Yembering'] },
    { name: 'Mamou', towns: ['Mamou', 'Dalaba', 'Pita', 'Timbo', 'Dittinn', 'Timbi-Madina'] },
    {
      name: 'Nzérékoré',
      towns: ['Nzérékoré', 'Beyla', 'Guéckédou', 'Lola', 'Macenta', 'Yomou', 'Bossou', 'Diécké', 'Sinko'],
    },
  ],
  otherNames: {
    Guékédou: 'Guéckédou',
    'Mali-ville': 'Mali',
  },
}
