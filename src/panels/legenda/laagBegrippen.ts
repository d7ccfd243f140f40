import type { Laag } from '@/url/parameters'

/** What the layers are called on screen, in the order in which they are offered. */
export const laagGroepen: readonly { kop: string; lagen: readonly { laag: Laag; label: string }[] }[] = [
  {
    kop: 'Netwerken',
    lagen: [
      { laag: 'aantal', label: 'Aantal netwerken per gemeente' },
      { laag: 'sto-regio', label: 'Omtrek van STO-regio’s' },
      { laag: 'rif-project', label: 'Omtrek van RIF-projecten' },
      { laag: 'overig', label: 'Omtrek van andere netwerken' },
    ],
  },
  {
    kop: 'Scholen',
    lagen: [
      { laag: 'instellingen', label: 'Mbo-instellingen' },
      { laag: 'vmbo', label: 'Vmbo-vestigingen' },
    ],
  },
  {
    kop: 'Grenzen',
    lagen: [
      { laag: 'provincie', label: 'Provincies' },
      { laag: 'arbeidsmarktregio', label: 'Arbeidsmarktregio’s' },
      { laag: 'corop', label: 'COROP-gebieden' },
      { laag: 'rmc', label: 'RMC-regio’s' },
    ],
  },
]
