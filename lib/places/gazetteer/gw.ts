import type { Country } from '../country'

export const guineeBissau: Country = {
  code: 'GW',
  name: 'Guinée-Bissau',
  within: 'en Guinée-Bissau',
  capital: 'Bissau',
  timeZone: 'Africa/Bissau',
  aliases: ['République de Guinée-Bissau', 'Guinée-Bissao'],
  demonyms: ['bissau-guinéen', 'bissau-guinéenne', 'bissau-guinéens', 'bissau-guinéennes', 'bissaoguinéen'],
  internetDomain: 'gw',
  callingCode: '+245',
  regions: [
    { name: 'Bissau', towns: ['Bissau'] },
    { name: 'Bafatá', towns: ['Bafatá', 'Bambadinca', 'Contuboel', 'Galomaro', 'Xitole', 'Gã-Mamudo'] },
    { name: 'Biombo', towns: ['Quinhamel', 'Prabis', 'Safim'] },
    { name: 'Bolama', towns: ['Bolama', 'Bubaque', 'Caravela'] },
    { name: 'Cacheu', towns: ['Cacheu', 'Canchungo', 'Bula', 'Bigene', 'São Domingos', 'Caió', 'Ingoré'] },
    { name: 'Gabú', towns: ['Gabú', 'Pitche', 'Pirada', 'Sonaco', 'Boé'] },
    { name: 'Oio', towns: ['Farim', 'Bissorã', 'Mansoa', 'Mansabá', 'Nhacra'] },
    { name: 'Quinara', towns: ['Buba', 'Fulacunda', 'Tite', 'Empada'] },
    { name: 'Tombali', towns: ['Catió', 'Bedanda', 'Cacine', 'Quebo', 'Komo'] },
  ],
}
