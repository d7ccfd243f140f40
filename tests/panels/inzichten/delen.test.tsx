import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Router } from 'wouter'
import { padVan } from '@/domain/routes'
import type { Naslag } from '@/domain/opzoeken'
import { Elders } from '@/panels/inzichten/Elders'
import { KennisDeel } from '@/panels/inzichten/KennisDeel'
import { Kerncijfers } from '@/panels/inzichten/Kerncijfers'
import { Schaal } from '@/panels/inzichten/Schaal'
import { Tijd } from '@/panels/inzichten/Tijd'
import { WitteVlekken } from '@/panels/inzichten/WitteVlekken'
import { useInzichten } from '@/url/useInzichten'
import { eenKengetal, eenKennis, eenLes, eenStandpunt } from '../../fixtures/kennis'
import { eenGemeente, eenInstelling, eenNaslag, eenNetwerk } from '../../fixtures/overzicht'

const naslag = eenNaslag({
  gemeenten: [
    eenGemeente({ vmboVestigingen: 3 }),
    eenGemeente({ code: 'GM0002', naam: 'Oosterdorp', vmboVestigingen: 2 }),
    eenGemeente({ code: 'GM0003', naam: 'Zuidhoek', provincie: 'PV02' }),
  ],
  instellingen: [
    eenInstelling({ voortgekomenUit: ['oud'], bestaatVan: '2019', gemeenten: ['GM0001', 'GM0002', 'GM0003'] }),
    eenInstelling({ id: 'oud', naam: 'ROC Oud', bestaatTot: '2019', opgegaanIn: ['nieuwland'], gemeenten: ['GM0003'] }),
  ],
  netwerken: [
    eenNetwerk({
      id: 'tib',
      naam: 'Eerste Techniek',
      soort: 'programma',
      sectoren: ['techniek'],
      periode: { van: 2012 },
      toestand: 'waarschijnlijk-voorbij',
      financiering: { uit: ['rijk'] },
      opgevolgdDoor: ['sto'],
    }),
    eenNetwerk({
      id: 'sto',
      naam: 'STO-regio Noord',
      soort: 'sto-regio',
      sectoren: ['techniek'],
      themas: ['krimp'],
      vorm: 'formeel',
      periode: { van: 2020 },
      status: 'loopt',
      opvolgerVan: ['tib'],
      deelnemers: [{ soort: 'mbo', instelling: 'oud', rol: 'deelnemer', zekerheid: 'bron', nu: ['nieuwland'] }],
    }),
    eenNetwerk({
      id: 'sto-zuid',
      naam: 'STO-regio Zuid',
      soort: 'sto-regio',
      sectoren: ['techniek'],
      themas: ['krimp'],
      vorm: 'formeel',
      gemeenten: ['GM0003'],
    }),
  ],
})
const kennis = eenKennis({
  kengetallen: [eenKengetal({ netwerken: ['sto'] }), eenKengetal({ id: 'k069', waarde: 78 })],
  succesfactoren: [
    eenLes({ netwerken: ['sto'] }),
    eenLes({ id: 'succes-regels', titel: 'Heldere regels', perspectief: 'juridisch' }),
  ],
  standpunten: [
    eenStandpunt(),
    eenStandpunt({ id: 's002', tekst: 'Ook samen.' }),
    eenStandpunt({ id: 's003', themas: ['lob'], tekst: 'Anders.' }),
  ],
})

const kaart = vi.fn<(klassen: ReadonlyMap<string, string>) => string>(() => 'de kaart')

/** All parts below each other: the pages that hold them only fetch. */
function Delen({ land = naslag }: { land?: Naslag }) {
  const inzichten = useInzichten()
  const props = { naslag: land, adresVan: padVan, inzichten, kennis }
  return (
    <>
      <Kerncijfers {...props} scholen={[]} />
      <WitteVlekken {...props} kengetallen={kennis.kengetallen} kaart={kaart} />
      <Tijd {...props} />
      <Schaal {...props} scholen={[]} />
      <KennisDeel {...props} />
      <Elders {...props} />
    </>
  )
}

function toon(adres = '/inzichten') {
  window.history.replaceState(null, '', adres)
  render(<Delen />)
}
const deel = (naam: string) => within(screen.getByRole('region', { name: naam }))
const csvVan = (naam: RegExp) =>
  decodeURIComponent(
    screen.getByRole('link', { name: naam, hidden: true }).getAttribute('href')?.replace(/^.*?,/, '') ?? '',
  )

beforeEach(() => kaart.mockClear())

it('says the same without scripts', () => {
  const html = renderToString(
    <Router ssrPath="/inzichten" ssrSearch="">
      <Delen />
    </Router>,
  )
  for (const tekst of ['338 netwerken', 'Eerste Techniek', 'Gevoelde noodzaak', 'Samen is beter.', 'de kaart']) {
    expect(html).toContain(tekst)
  }
})

describe('Kerncijfers', () => {
  it('puts source and map side by side, and in the download', () => {
    toon()
    const rij = deel('Kerncijfers').getByRole('row', { name: /^Netwerken 338/ })
    const cellen = within(rij)
      .getAllByRole('cell')
      .map((cel) => cel.textContent)
    expect(cellen.slice(0, 2)).toEqual(['338 netwerken', '3 netwerken'])
    expect(csvVan(/Download ‘Cijfers van de bronnen.* CSV/)).toContain('Netwerken,338 netwerken,3 netwerken')
  })

  it('tells of each property the same in chart, table and download', () => {
    toon()
    const zin = '‘Formeel’ komt het meest voor: 2 van de 3 netwerken (67%). Bij 1 is dit niet bekend.'
    expect(deel('Kerncijfers').getByRole('img', { name: zin })).toHaveTextContent('2 (67%)')
    const tabel = deel('Kerncijfers').getByRole('table', { name: 'Vorm: aantal netwerken', hidden: true })
    const rij = within(tabel).getByRole('row', { name: /^Formeel/, hidden: true })
    const cellen = within(rij)
      .getAllByRole('cell', { hidden: true })
      .map((cel) => cel.textContent)
    expect(cellen).toEqual(['0', '2', '2', '67%'])
    expect(csvVan(/Download ‘Vorm.* CSV/)).toContain(`Formeel,${cellen.join(',')}\r\n`)
  })
})

describe('WitteVlekken', () => {
  it('gives the map the class of each gemeente', () => {
    toon('/inzichten?soort=sto-regio')
    expect(kaart).toHaveBeenLastCalledWith(
      new Map([
        ['GM0001', 'bekend'],
        ['GM0002', 'geen'],
        ['GM0003', 'bekend'],
      ]),
    )
  })

  it('puts a choice in the address, and a link to the map with it', async () => {
    toon()
    await userEvent.selectOptions(deel('Witte vlekken').getByRole('combobox', { name: 'Sector' }), 'Techniek')
    expect(window.location.search).toBe('?sector=techniek')
    expect(deel('Witte vlekken').getByRole('link', { name: 'Toon deze netwerken op de kaart' })).toHaveAttribute(
      'href',
      '/?sector=techniek',
    )
  })

  it('never mixes the classes, and names the gemeenten', () => {
    toon('/inzichten?soort=rif-project')
    expect(deel('Witte vlekken').getByText('Niet bevraagd: 2 gemeenten')).toBeInTheDocument()
    expect(deel('Witte vlekken').getByText('Geen vmbo-school: 1 gemeente')).toBeInTheDocument()
    expect(deel('Witte vlekken').getByText('Geen netwerk bekend: 0 gemeenten')).toBeInTheDocument()
    expect(deel('Witte vlekken').getByRole('link', { name: 'Oosterdorp', hidden: true })).toHaveAttribute(
      'href',
      '/gemeente/GM0002',
    )
  })

  it('says why a STO-regio is probable', () => {
    const gemeente = eenGemeente({
      code: 'GM0009',
      naam: 'Aardam',
      vmboVestigingen: 1,
      waarschijnlijk: { netwerk: 'sto', reden: 'Buurgemeente Noordstad hoort erbij.' },
    })
    const land = eenNaslag({ ...naslag.overzicht, gemeenten: [...naslag.overzicht.gemeenten, gemeente] })
    window.history.replaceState(null, '', '/inzichten?soort=sto-regio')
    render(<Delen land={land} />)
    expect(deel('Witte vlekken').getByText('Waarschijnlijk: 1 gemeente')).toBeInTheDocument()
    const rij = deel('Witte vlekken').getByRole('link', { name: 'Aardam', hidden: true }).closest('li')
    expect(rij).toHaveTextContent('Aardam: waarschijnlijk STO-regio Noord. Buurgemeente Noordstad hoort erbij.')
  })

  it('shows how complete the list is', () => {
    toon()
    const rij = screen.getByRole('row', { name: /^RIF-projecten 2014–2022/ })
    expect(
      within(rij)
        .getAllByRole('cell')
        .map((cel) => cel.textContent)
        .slice(0, 3),
    ).toEqual(['204', '0', '0%'])
  })
})

describe('Tijd', () => {
  it('tells a succession in words, in order', () => {
    toon()
    const lijst = screen.getByRole('list', { name: 'Eerste Techniek, opgevolgd door STO-regio Noord' })
    expect(
      within(lijst)
        .getAllByRole('listitem')
        .map((rij) => rij.textContent),
    ).toEqual([
      'Eerste Techniekbegon in 2012 · financiering: andere rijksmiddelen · opgevolgd door STO-regio Noord',
      'STO-regio Noordsinds 2020',
    ])
  })

  it('counts the year of the address and leads to its map', () => {
    toon('/inzichten?jaar=2016')
    expect(
      deel('Tijd').getByText(
        /Alle netwerken in 2016: 1 begonnen en .* niet gestopt, 1 al gestopt of nog niet begonnen, 1 niet bekend; samen 3/,
      ),
    ).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Toon 2016 op de kaart' })).toHaveAttribute('href', '/?jaar=2016')
  })

  it('unfolds the soort that was chosen', () => {
    toon('/inzichten?soort=programma')
    expect(deel('Tijd').getByText('Programma’s: 1 met een jaar, 0 zonder').closest('details')).toHaveAttribute('open')
  })

  it('shows what became of what the subsidy paid', () => {
    toon()
    expect(
      within(screen.getByRole('row', { name: /^Opgevolgd/ })).getByRole('link', { name: 'Eerste Techniek' }),
    ).toBeInTheDocument()
  })
})

describe('Schaal', () => {
  it('names the extremes and lists all', () => {
    toon()
    expect(deel('De schaalpuzzel').getByText(/Onder de roc’s raakt Nieuwland College er 2/)).toBeInTheDocument()
    const tabel = screen.getByRole('table', { name: 'STO-regio’s per mbo-instelling van nu', hidden: true })
    expect(
      within(tabel).getByRole('row', { name: /^Nieuwland College Roc 2 1 1 0 5/, hidden: true }),
    ).toBeInTheDocument()
  })
})

describe('Elders', () => {
  it('compares the netwerk of the address', () => {
    toon('/inzichten?netwerk=sto')
    expect(deel('Vergelijkbaar elders').getByRole('link', { name: 'STO-regio Zuid' })).toHaveAttribute(
      'href',
      '/netwerk/sto-zuid',
    )
  })
})

describe('KennisDeel', () => {
  it('ties a lesson to the netwerken that show it', () => {
    toon()
    const les = deel('Kennis uit de bronnen').getByText('Gevoelde noodzaak').closest('details')
    expect(les).toHaveTextContent('Te zien bijSTO-regio NoordHet boek (2018)')
  })

  it('filters lessons on perspectief and standpunten on thema', async () => {
    toon()
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Perspectief' }), 'Juridisch')
    expect(screen.getByRole('heading', { name: 'Wat helpt (1)' })).toBeVisible()
    expect(screen.getByText('Geen lessen bij dit perspectief.')).toBeVisible()
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Thema van de standpunten' }), 'krimp (2)')
    expect(screen.getByRole('heading', { name: 'Standpunten, in onze woorden (2)' })).toBeVisible()
    expect(screen.getByText('Ook samen.')).toBeVisible()
  })
})
