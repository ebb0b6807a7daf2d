import type { Country } from '../country'

export const benin: Country = {
  code: 'BJ',
  name: 'Bénin',
  within: 'au Bénin',
  capital: 'Porto-Novo',
  timeZone: 'Africa/Porto-Novo',
  aliases: ['République du Bénin'],
  demonyms: ['béninois', 'béninoise', 'béninoises'],
  internetDomain: 'bj',
  callingCode: '+229',
  regions: [
    { name: 'Alibori', towns: ['Kandi', 'Malanville', 'Banikoara', 'Gogounou', 'Karimama', 'Ségbana'] },
    {
      name: 'Atacora',
      towns: ['Natitingou', 'Boukoumbé', 'Cobly', 'Kérou', 'Kouandé', 'Matéri', 'Péhunco', 'Tanguiéta', 'Toucountouna'],
    },
    {
      name: 'Atlantique',
      towns: ['Abomey-Calavi', 'Allada', 'Ouidah', 'Kpomassè', 'Sô-Ava', 'Toffo', 'Tori-Bossito', 'Zè'],
    },
    { name: 'Borgou', towns: ['Parakou', 'N’Dali', 'Nikki', 'Bembèrèkè', 'Kalalé', 'Pèrèrè', 'Sinendé', 'Tchaourou'] },
    { name: 'Collines', towns: ['Dassa-Zoumè', 'Savalou', 'Savè', 'Bantè', 'Glazoué', 'Ouèssè'] },
    { name: 'Couffo', towns: ['Aplahoué', 'Azovè', 'Djakotomey', 'Dogbo', 'Klouékanmè', 'Lalo', 'Toviklin'] },
    { name: 'Donga', towns: ['Djougou', 'Bassila', 'Copargo', 'Ouaké'] },
    { name: 'Littoral', towns: ['Cotonou'] },
    { name: 'Mono', towns: ['Lokossa', 'Athiémé', 'Bopa', 'Comè', 'Grand-Popo', 'Houéyogbé'] },
    {
      name: 'Ouémé',
      towns: [
        'Porto-Novo',
        'Adjarra',
        'Adjohoun',
        'Aguégués',
        'Akpro-Missérété',
        'Avrankou',
        'Bonou',
        'Dangbo',
        'Sèmè-Kpodji',
      ],
    },
    { name: 'Plateau', towns: ['Pobè', 'Kétou', 'Sakété', 'Ifangni', 'Adja-Ouèrè'] },
    {
      name: 'Zou',
      towns: ['Abomey', 'Bohicon', 'Agbangnizoun', 'Covè', 'Djidja', 'Ouinhi', 'Zagnanado', 'Za-Kpota', 'Zogbodomey'],
    },
  ],
  otherNames: {
    Boukombé: 'Boukoumbé',
    Calavi: 'Abomey-Calavi',
    Dassa: 'Dassa-Zoumè',
    'Ouassa-Péhunco': 'Péhunco',
    'Sèmè-Podji': 'Sèmè-Kpodji',
  },
}
