import { isVoorbij } from '../betekenis/toestand.ts'
import { telwoord, toonGetal } from '../taal.ts'
import { grondslag, grondslagZin } from '../inzichten/grondslag.ts'
import { naSubsidie } from '../inzichten/tijdlijn.ts'
import type { Inzicht, Inzichtbron } from './inzicht.ts'
import { vanaf } from './inzicht.ts'

const VLOER_NETWERKEN = 25
/** Of fewer projects nothing can be said about what happens after subsidy. */
const VLOER_SUBSIDIE = 10

/** Of how many netwerken it is known that they run. */
export function watLoopt({ naslag }: Inzichtbron): Inzicht {
  const kern = grondslag('kern', naslag)
  const loopt = kern.filter(({ toestand }) => toestand === 'loopt').length
  const voorbij = kern.filter(({ toestand }) => isVoorbij(toestand)).length
  const programma = kern.filter(({ toestand }) => toestand === 'programma-loopt').length
  return vanaf(
    VLOER_NETWERKEN,
    { aantal: kern.length, over: 'wat er nog loopt', wat: 'netwerken' },
    {
      sleutel: 'wat-loopt',
      hoeWetenWij: `${grondslagZin('kern', naslag)} ‘Loopt’ is: een bron van de laatste twee jaar noemt het, of het einde ligt nog voor ons. ‘Voorbij’ is ook: waarschijnlijk voorbij, omdat de looptijd verstreken is. Van de rest is de nieuwste bron ouder.`,
      naar: { pagina: 'kerncijfers', daar: 'toestand', label: 'Tabel van de toestand' },
    },
    {
      zin: `Van ${toonGetal(loopt)} van de ${telwoord(kern.length, 'netwerk', 'netwerken')} weten wij dat het loopt; ${toonGetal(voorbij)} ${voorbij === 1 ? 'is' : 'zijn'} voorbij of waarschijnlijk voorbij.`,
      getallen: [
        { getal: loopt, wat: 'loopt' },
        { getal: programma, wat: 'programma loopt, dit deel niet nagegaan' },
        { getal: voorbij, wat: '(waarschijnlijk) voorbij' },
        { getal: kern.length - loopt - programma - voorbij, wat: 'lang niet gezien' },
      ],
    },
  )
}

/** What is known of what temporary money left behind. */
export function naDeSubsidie({ naslag }: Inzichtbron): Inzicht {
  const groepen = naSubsidie(naslag)
  const tel = (gezocht: string) => groepen.find(({ vervolg }) => vervolg === gezocht)?.netwerken.length ?? 0
  const totaal = groepen.reduce((som, { netwerken }) => som + netwerken.length, 0)
  return vanaf(
    VLOER_SUBSIDIE,
    { aantal: totaal, over: 'de tijd na de subsidie', wat: 'samenwerkingen waarvan het tijdelijke geld op is' },
    {
      sleutel: 'na-subsidie',
      hoeWetenWij: `Geteld zijn ${toonGetal(totaal)} netwerken met tijdelijk overheidsgeld waarvan de looptijd voorbij of waarschijnlijk voorbij is, of die zijn opgevolgd. Het eindjaar is vaak berekend: begin plus de gewone looptijd. ‘Niet bekend’ is: geen bron zegt of de partners doorgingen. Dat is geen bewijs dat zij stopten.`,
      naar: { pagina: 'tijd', daar: 'na-de-subsidie', label: 'Tabel van wat ervan werd' },
    },
    {
      zin: `Van ${toonGetal(tel('onbekend'))} van de ${toonGetal(totaal)} samenwerkingen waarvan het tijdelijke geld op is, weten wij niet wat ervan over is; ${toonGetal(tel('opgevolgd'))} ${tel('opgevolgd') === 1 ? 'heeft' : 'hebben'} een opvolger.`,
      getallen: [
        { getal: tel('onbekend'), wat: 'niet bekend wat ervan over is' },
        { getal: tel('opgevolgd'), wat: 'opgevolgd' },
        { getal: tel('beeindigd'), wat: 'beëindigd' },
        { getal: tel('loopt'), wat: 'loopt nog' },
      ],
    },
  )
}
