import { telwoord, toonGetal } from '../taal.ts'
import { grondslag, grondslagZin } from '../inzichten/grondslag.ts'
import { samenAanTafel } from '../inzichten/samenAanTafel.ts'
import { schaalpuzzel } from '../inzichten/schaalpuzzel.ts'
import type { Inzicht, Inzichtbron } from './inzicht.ts'
import { vanaf } from './inzicht.ts'

/** Of fewer tables with names, who meets whom is chance. */
const VLOER_TAFELS = 25
const VLOER_INSTELLINGEN = 10
const VLOER_STO = 20

/** Who sit together most often: the complaint is too many tables for the same people. */
export function samen({ naslag, scholen }: Inzichtbron): Inzicht {
  const tafels = grondslag('tafels', naslag).filter(({ deelnemers }) => deelnemers.length > 1).length
  const paren = samenAanTafel(naslag, scholen)
  const [eerste] = paren
  const vaker = paren.filter((paar) => paar.tafels.length > 2).length
  return vanaf(
    VLOER_TAFELS,
    { aantal: tafels, over: 'wie wie ontmoet', wat: 'tafels met twee of meer bekende deelnemers' },
    {
      sleutel: 'samen-aan-tafel',
      hoeWetenWij: `${grondslagZin('tafels', naslag)} Van ${toonGetal(tafels)} daarvan kennen wij twee of meer deelnemers bij naam; wie een bron niet noemt, telt niet mee. Landelijke tafels brengen iedereen bijeen en tellen ook niet mee. Wie een fusie doormaakte, telt als de instelling van nu.`,
      naar: { pagina: 'schaal', daar: 'samen', label: 'Wie zitten vaker samen' },
    },
    {
      zin:
        eerste === undefined
          ? 'Wij kennen geen mbo-instelling die dezelfde partner aan twee of meer tafels treft.'
          : `${eerste.instelling.naam} en ${eerste.ander.naam} zitten samen aan ${toonGetal(eerste.tafels.length)} tafels; ${telwoord(paren.length, 'paar zit', 'paren zitten')} samen aan twee of meer.`,
      getallen: [
        { getal: paren.length, wat: 'paren aan twee of meer tafels' },
        { getal: vaker, wat: 'aan drie of meer' },
      ],
    },
  )
}

/** At how many tables an mbo-instelling with a region of its own sits. */
export function tafelsPerInstelling({ naslag }: Inzichtbron): Inzicht {
  const rijen = schaalpuzzel(naslag)
    .instellingen.filter(({ instelling }) => instelling.werkgebied.type !== 'landelijk')
    .toSorted((a, b) => b.tafels.nu.length - a.tafels.nu.length)
  const aanTafel = rijen.filter(({ tafels }) => tafels.nu.length > 0)
  const [meeste] = rijen
  const midden = rijen[Math.floor(rijen.length / 2)]?.tafels.nu.length ?? 0
  return vanaf(
    VLOER_INSTELLINGEN,
    { aantal: aanTafel.length, over: 'tafels per mbo-instelling', wat: 'instellingen met een bekende tafel' },
    {
      sleutel: 'tafels-per-instelling',
      hoeWetenWij: `${grondslagZin('tafels', naslag)} Per mbo-instelling met een eigen regio: waar een bron haar of een voorganger noemt. Het werkelijke aantal is hoger: van veel tafels kennen wij niet alle deelnemers.`,
      naar: { pagina: 'schaal', daar: 'per-instelling', label: 'Tabel per mbo-instelling' },
    },
    {
      zin: `${meeste?.instelling.naam ?? ''} zit aan ${telwoord(meeste?.tafels.nu.length ?? 0, 'tafel', 'tafels')}, het meest van de ${toonGetal(rijen.length)} mbo-instellingen met een eigen regio; de middelste zit er aan ${toonGetal(midden)}.`,
      getallen: [
        { getal: meeste?.tafels.nu.length ?? 0, wat: 'tafels: het meest' },
        { getal: midden, wat: 'de middelste' },
        { getal: rijen.length - aanTafel.length, wat: 'instellingen zonder bekende tafel' },
      ],
    },
  )
}

/** Of how many STO-regio's nobody told us which mbo takes part. */
export function mboInStoRegios({ naslag }: Inzichtbron): Inzicht {
  const { stoRegios } = schaalpuzzel(naslag)
  const zonder = stoRegios.filter(({ deelnemers }) => deelnemers.length === 0).length
  return vanaf(
    VLOER_STO,
    { aantal: stoRegios.length, over: 'mbo’s in STO-regio’s', wat: 'STO-regio’s' },
    {
      sleutel: 'mbo-in-sto',
      hoeWetenWij: `${grondslagZin('stoRegios', naslag)} Daarvan hebben er ${toonGetal(stoRegios.length)} een bekend gebied. Wij tellen waar een bron een mbo-instelling of haar voorganger als deelnemer noemt. Dat wij er geen kennen, is een gat in onze kennis, niet in de samenwerking.`,
      naar: { pagina: 'schaal', daar: 'per-sto-regio', label: 'Tabel per STO-regio' },
    },
    {
      zin: `Van ${toonGetal(zonder)} van de ${telwoord(stoRegios.length, 'STO-regio', 'STO-regio’s')} weten wij niet welke mbo-instelling meedoet.`,
      getallen: [
        { getal: zonder, wat: 'mbo niet bekend' },
        { getal: stoRegios.length - zonder, wat: 'mbo bekend' },
      ],
    },
  )
}
