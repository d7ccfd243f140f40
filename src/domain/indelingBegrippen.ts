import type { Begrip } from './begrip.ts'
import type { Indeling } from './indeling.ts'

/** What the divisions are called, and what they are for. */
export const indelingBegrippen: Record<Indeling, Begrip & { meervoud: string; uitleg: string }> = {
  provincie: { label: 'Provincie', meervoud: 'Provincies', uitleg: 'De twaalf provincies.' },
  arbeidsmarktregio: {
    label: 'Arbeidsmarktregio',
    meervoud: 'Arbeidsmarktregio’s',
    uitleg: 'Gemeenten, UWV en sociale partners organiseren hier samen de arbeidsmarktdienstverlening (indeling 2026).',
  },
  corop: {
    label: 'COROP-gebied',
    meervoud: 'COROP-gebieden',
    uitleg: 'Statistische regio van het CBS, gelijk aan NUTS 3.',
  },
  rmc: {
    label: 'RMC-regio',
    meervoud: 'RMC-regio’s',
    uitleg:
      'Regio voor de regionale meld- en coördinatiefunctie voortijdig schoolverlaten, nu ook Doorstroompuntregio. De indeling is gereconstrueerd.',
  },
}
