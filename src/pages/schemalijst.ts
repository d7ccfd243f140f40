/** The schemas of the open data, by the name of their file. */
export const schemalijst: readonly { naam: string; wat: string }[] = [
  { naam: 'netwerk', wat: 'Netwerk' },
  { naam: 'mbo-instelling', wat: 'Mbo-instelling' },
  { naam: 'vmbo-vestiging', wat: 'Vmbo-vestiging' },
  { naam: 'gemeente', wat: 'Gemeente' },
  { naam: 'regio', wat: 'Regio' },
  { naam: 'bron', wat: 'Bron' },
  { naam: 'kengetal', wat: 'Kengetal' },
  { naam: 'standpunt', wat: 'Standpunt' },
  { naam: 'les', wat: 'Succesfactor of aandachtspunt' },
  { naam: 'samenwerkingsvorm', wat: 'Vorm van samenwerking' },
  { naam: 'sturingsperspectief', wat: 'Sturingsperspectief' },
  { naam: 'naamloos-voorbeeld', wat: 'Voorbeeld zonder naam' },
]
