import type { Country } from '../country'

export const togo: Country = {
  code: 'TG',
  name: 'Togo',
  within: 'au Togo',
  capital: 'Lomé',
  timeZone: 'Africa/Lome',
  aliases: ['République togolaise'],
  demonyms: ['togolais', 'togolaise', 'togolaises'],
  internetDomain: 'tg',
  callingCode: '+228',
  regions: [
    {
      name: 'Maritime',
      towns: ['Lomé', 'Tsévié', 'Aného', 'Tabligbo', 'Vogan', 'Kévé', 'Afagnan', 'Agoè-Nyivé', 'Baguida', 'Kpogan'],
    },
    {
      name: 'Plateaux',
      towns: [
        'Atakpamé',
        'Kpalimé',
        'Notsé',
        'Badou',
        'Amlamé',
        'Danyi-Apéyémé',
        'Agou-Gadzépé',
        'Élavagnon',
        'Tohoun',
        'Anié',
        'Kougnohou',
        'Adéta',
      ],
    },
    { name: 'Centrale', towns: ['Sokodé', 'Sotouboua', 'Tchamba', 'Blitta', 'Djarkpanga', 'Adjengré'] },
    {
      name: 'Kara',
      towns: ['Kara', 'Niamtougou', 'Pagouda', 'Bassar', 'Bafilo', 'Kantè', 'Guérin-Kouka', 'Kétao', 'Kabou', 'Pya'],
    },
    {
      name: 'Savanes',
      towns: [
        'Dapaong',
        'Mango',
        'Cinkassé',
        'Tandjoaré',
        'Mandouri',
        'Gando',
        'Korbongou',
        'Naki-Est',
        'Bombouaka',
        'Tandjouaré',
        'Barkoissi',
      ],
    },
  ],
  otherNames: {
    Kandé: 'Kantè',
    'Sansanné-Mango': 'Mango',
    Cinkansé: 'Cinkassé',
  },
}
