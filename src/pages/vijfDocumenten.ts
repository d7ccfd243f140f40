/** The documents that the map began with, as `data/bronnen.json` describes them (a test compares the two). */
export const vijfDocumenten: readonly { id: string; titel: string; uitgever: string; jaar: number | undefined }[] = [
  {
    id: 'impressie-2018',
    titel: 'Impressie van bestaande samenwerkingsinitiatieven in het vmbo-mbo',
    uitgever: 'Stichting Zin in Onderwijs, in opdracht van VO-raad en MBO Raad',
    jaar: 2018,
  },
  {
    id: 'ecbo-dimensies-2019',
    titel: 'Dimensies: regionaal samenwerken',
    uitgever: 'Expertisecentrum Beroepsonderwijs (ecbo)',
    jaar: 2019,
  },
  {
    id: 'sto-vmbo-mbo',
    titel: 'Samenwerking zit in het hart van Sterk Techniekonderwijs: vmbo-mbo',
    uitgever: 'Sterk Techniekonderwijs',
    jaar: undefined,
  },
  {
    id: 'sto-vmbo-vmbo',
    titel: 'Samenwerking zit in het hart van Sterk Techniekonderwijs: vmbo-vmbo',
    uitgever: 'Sterk Techniekonderwijs',
    jaar: undefined,
  },
  {
    id: 'nsob-2024',
    titel: 'Gedeelde sturing',
    uitgever: 'Nederlandse School voor Openbaar Bestuur (NSOB)',
    jaar: 2024,
  },
]
