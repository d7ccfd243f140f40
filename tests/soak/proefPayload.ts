import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { insluitcode } from '@/domain/insluit/insluit'
import { Voorbeeld } from '@/panels/insluiten/Voorbeeld'
import type { Overzicht } from '@/domain/overzicht'
import { maakNaslag } from '@/domain/opzoeken'
import { leesKeuze, parameters, schrijfKeuze, standaardKeuze } from '@/url/parameters'
import { doorloop, tekenDataset } from './doorloop'
import { bundel } from './gangbareBundel'

/** The bundle with `payload` in every text that somebody wrote. */
function metPayload(payload: string): Overzicht {
  const namen = { naam: payload, aliassen: [payload] }
  return {
    ...bundel,
    peildatum: payload,
    gemeenten: bundel.gemeenten.map((gemeente) => ({ ...gemeente, ...namen })),
    regios: bundel.regios.map((regio) => ({ ...regio, ...namen, toelichting: payload })),
    instellingen: bundel.instellingen.map((instelling) => ({
      ...instelling,
      ...namen,
      korteNaam: payload,
      officieleNaam: payload,
      werkgebied: { ...instelling.werkgebied, omschrijving: payload },
      vestigingen: instelling.vestigingen.map((vestiging) => ({ ...vestiging, plaats: payload })),
    })),
    netwerken: bundel.netwerken.map((netwerk) => ({
      ...netwerk,
      ...namen,
      gebied: { ...netwerk.gebied, omschrijving: payload },
      deelnemers: netwerk.deelnemers.map((deelnemer) => ({ ...deelnemer, naam: payload })),
    })),
  }
}

/** Everything in a piece of HTML that could run or fetch something; a sound page of ours has none of it. */
export function gevaarIn(html: string): string[] {
  const document = new DOMParser().parseFromString(html, 'text/html')
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const naam = element.localName
    if (
      /^(script|iframe|object|embed|base|meta|link|style|form|img|video|audio|math|template|animate|marquee)$/.test(
        naam,
      )
    )
      return [`<${naam}>`]
    return [...element.attributes].flatMap(({ name, value }) => {
      if (name.startsWith('on') || name === 'srcdoc' || name === 'style') return [`${naam} ${name}`]
      const isAdres = /^(href|src|action|xlink:href|data)$/.test(name)
      return isAdres && !/^(\/(?!\/)|#|\?|https:\/\/)/.test(value) ? [`${naam} ${name}=${value.slice(0, 60)}`] : []
    })
  })
}

const naslag = maakNaslag(bundel)

/** Puts a payload in all texts of the data and in every parameter of the address; gives what it managed to plant. */
export function proefPayload(payload: string): string[] {
  const gevonden: string[] = []
  const data = metPayload(payload)
  const gelezen = doorloop(JSON.stringify(data))
  if (gelezen.soort === 'getoond') gevonden.push(...gevaarIn(gelezen.html))
  // As if the schema had let it through: what draws must be safe by itself.
  gevonden.push(...gevaarIn(tekenDataset({ naslag: maakNaslag(data) }, standaardKeuze, true).html))
  const namen = [...Object.keys(parameters), 'onbekend']
  for (const naam of namen) {
    if (/["<>]/.test(schrijfKeuze(leesKeuze(`?${naam}=${encodeURIComponent(payload)}`)))) {
      gevonden.push(`${naam} in het adres`)
    }
  }
  const overal = leesKeuze(`?${namen.map((naam) => `${naam}=${encodeURIComponent(payload)}`).join('&')}`)
  gevonden.push(...gevaarIn(tekenDataset({ naslag }, overal, true).html))
  const code = insluitcode({
    adres: `https://kaart.example/?q=${payload}`,
    titel: payload,
    breedte: undefined,
    hoogte: 600,
  })
  const kader = new DOMParser().parseFromString(code, 'text/html').body
  if (
    kader.children.length !== 1 ||
    kader.firstElementChild?.getAttribute('title') !== payload.replaceAll('\u0000', '\uFFFD')
  ) {
    gevonden.push('de insluitcode')
  }
  const voorbeeld = renderToStaticMarkup(
    createElement(Voorbeeld, { adres: '/?embed=1', titel: payload, breedte: undefined, hoogte: 600 }),
  )
  const inVoorbeeld = gevaarIn(voorbeeld).filter((wat) => wat !== '<iframe>')
  return [...gevonden, ...inVoorbeeld]
}
