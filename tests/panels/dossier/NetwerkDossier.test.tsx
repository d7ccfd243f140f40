import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { eenNetwerkDossier } from '../../fixtures/dossier'
import { eenInstelling, eenNaslag, eenNetwerk, eenSchool } from '../../fixtures/overzicht'
import { serveer, toonDossier } from './toonDossier'

const tafel = eenNetwerk({
  gemeenten: ['GM0001', 'GM0002'],
  deelnemers: [
    { soort: 'mbo', instelling: 'nieuwland', rol: 'trekker', zekerheid: 'bron' },
    { soort: 'vmbo', school: '01AA00', rol: 'deelnemer', zekerheid: 'bron' },
    { soort: 'bedrijf', naam: 'Wielen en Raderen', rol: 'deelnemer', zekerheid: 'vermoed' },
  ],
  opvolgerVan: ['vroeger'],
  sectoren: ['techniek'],
})
const naslag = eenNaslag({
  instellingen: [eenInstelling()],
  netwerken: [
    tafel,
    eenNetwerk({
      id: 'vroeger',
      naam: 'Vroegere tafel',
      periode: { van: 2008, tot: 2012 },
      opgevolgdDoor: ['tafel-noord'],
    }),
    eenNetwerk({
      id: 'lab',
      naam: 'Praktijklab',
      gemeenten: ['GM0002'],
      deelnemers: tafel.deelnemers,
      behoortTot: ['tafel-noord'],
    }),
    eenNetwerk({ id: 'land', naam: 'Landelijk overleg', gebied: { type: 'landelijk' }, gemeenten: [] }),
    eenNetwerk({ id: 'ergens', naam: 'Ergens', gebied: { type: 'onbekend' }, gemeenten: [] }),
  ],
})
const onderwerp = { soort: 'netwerk', id: 'tafel-noord' } as const
const feit = (naam: string) => screen.getByText(naam, { selector: 'dt' }).nextElementSibling

describe('NetwerkDossier', () => {
  it('shows what the overview knows while its own file is still coming', () => {
    serveer({})
    toonDossier(onderwerp, naslag)
    expect(screen.getByRole('heading', { level: 1, name: 'Tafel van Noord' })).toBeVisible()
    expect(screen.getByText('De toelichting en de bronnen laden…')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Nieuwland College' })).toHaveAttribute('href', '/instelling/nieuwland')
  })

  it('says in one line what is unknown, with the way to fill in just that', () => {
    serveer({})
    toonDossier(onderwerp, naslag)
    const [zin] = screen.getAllByText(/^Nog niet bekend:/)
    expect(zin).toHaveTextContent(/periode.*vorm.*borging/)
    expect(zin?.querySelector('a')).toHaveAttribute('href', expect.stringMatching(/&veld=.*periode.*borging/))
    expect(feit('Gebied')).toHaveTextContent('Noordstad en Oosterdorp')
  })

  it('counts participants as its list names them, and says how many live on of those that merged since', () => {
    serveer({})
    const mbo = { soort: 'mbo', rol: 'deelnemer', zekerheid: 'bron' } as const
    const fusie = eenNetwerk({
      deelnemers: [
        { ...mbo, instelling: 'vroeger-west', nu: ['nieuwland'] },
        { ...mbo, instelling: 'nieuwland' },
      ],
    })
    toonDossier(onderwerp, eenNaslag({ instellingen: [eenInstelling()], netwerken: [fusie] }))
    expect(screen.getByText('waarvan 2 mbo-instellingen (nu 1)')).toBeVisible()
  })

  it('counts what it shares with others, and links there', () => {
    serveer({})
    toonDossier(onderwerp, naslag)
    const [rij] = screen.getAllByRole('link', { name: 'Praktijklab' })
    expect(rij).toHaveAttribute('href', '/netwerk/lab')
    expect(screen.getByText('1 gemeente · 3 deelnemers · Netwerk')).toBeVisible()
    expect(screen.getByText('Onderdelen (1)')).toBeVisible()
  })

  it('draws history as a line with the years', () => {
    serveer({})
    toonDossier(onderwerp, naslag)
    const haltes = screen.getAllByRole('listitem').filter(({ dataset }) => dataset['plek'] !== undefined)
    expect(haltes.map(({ textContent }) => textContent)).toEqual([
      'Vroegere tafel voorganger · 2008–2012',
      'Tafel van Noord dit dossier · periode onbekend',
    ])
  })

  it('names a school by the register and falls back on its code', async () => {
    serveer({ 'scholen.json': [eenSchool()] })
    toonDossier(onderwerp, naslag)
    expect(screen.getByRole('link', { name: 'vestiging 01AA00' })).toHaveAttribute('href', '/school/01AA00')
    expect(await screen.findByRole('link', { name: 'De Meander' })).toHaveAttribute('href', '/school/01AA00')
  })

  it('adds the text, certainty, doubts and sources of its own file', async () => {
    const dossier = eenNetwerkDossier({
      samenvatting: 'Een tafel voor het hele noorden.',
      sectoren: ['techniek'],
      opmerking: 'De bron noemt geen startjaar.',
      financiering: { uit: ['rif'], bedrag: 250_000 },
      knelpunten: [{ tekst: 'Niemand had tijd.', perspectief: 'economisch', bron: 'atlas', plaats: 'p. 9' }],
    })
    serveer({ 'netwerk/tafel-noord.json': dossier })
    toonDossier(onderwerp, naslag)
    expect(await screen.findByText('Een tafel voor het hele noorden.')).toBeVisible()
    expect(screen.getByText(/De bron noemt geen startjaar/)).toBeVisible()
    expect(feit('Sector')?.nextElementSibling).toHaveTextContent('zekerheid: vermoed')
    const bronnen = screen.getByText('Bronnen (1)')
    await userEvent.click(bronnen)
    const link = screen.getByRole('link', { name: /Atlas van Testland/ })
    expect(link).toHaveAttribute('href', 'https://atlas.example')
    expect(link).toHaveAttribute('rel', expect.stringContaining('noopener'))
    expect(screen.getByText('Voor periode, sector')).toBeVisible()
    await userEvent.click(screen.getByText('Wat knelt (1)'))
    expect(screen.getByText(/Economisch perspectief/)).toBeVisible()
  })

  it('keeps the known part when its file does not come, and tries again when asked', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 100 })
    serveer({ 'netwerk/tafel-noord.json': 500 })
    toonDossier(onderwerp, naslag)
    const melding = await screen.findByRole('alert')
    vi.useRealTimers()
    expect(melding).toHaveTextContent('De gegevens staan niet waar ze horen te staan')
    expect(screen.getByRole('link', { name: 'Nieuwland College' })).toBeVisible()
    serveer({ 'netwerk/tafel-noord.json': eenNetwerkDossier({ samenvatting: 'Toch gekomen.' }) })
    await userEvent.click(within(melding).getByRole('button', { name: 'Probeer opnieuw' }))
    expect(await screen.findByText('Toch gekomen.')).toBeVisible()
  })

  it('says that a landelijk netwerk works everywhere and cannot be drawn', () => {
    serveer({})
    toonDossier({ soort: 'netwerk', id: 'land' }, naslag)
    expect(feit('Gebied')).toHaveTextContent('Heel Nederland')
    expect(screen.getByText('Niet op de kaart te tekenen: het werkt landelijk.')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Toon op de kaart' })).not.toBeInTheDocument()
  })

  it('says that an area is unknown', () => {
    serveer({})
    toonDossier({ soort: 'netwerk', id: 'ergens' }, naslag)
    expect(screen.getAllByText(/^Nog niet bekend:/)[0]).toHaveTextContent('gebied')
    expect(screen.getByText('Niet op de kaart te tekenen: het gebied is onbekend.')).toBeVisible()
  })

  it('puts itself on the map, and says so when it is there', async () => {
    serveer({})
    const onKiesOpKaart = vi.fn()
    const { unmount } = toonDossier(onderwerp, naslag, { onKiesOpKaart })
    const knop = screen.getByRole('button', { name: 'Toon op de kaart' })
    expect(knop).toHaveAttribute('aria-pressed', 'false')
    await userEvent.click(knop)
    expect(onKiesOpKaart).toHaveBeenCalledWith('tafel-noord')
    unmount()
    toonDossier(onderwerp, naslag, { gekozen: ['tafel-noord'] })
    expect(screen.getByRole('button', { name: 'Gekozen op de kaart' })).toHaveAttribute('aria-pressed', 'true')
  })

  it('says that the map is full when four others are drawn', () => {
    serveer({})
    toonDossier(onderwerp, naslag, { gekozen: ['a', 'b', 'c', 'd'] })
    expect(screen.getByRole('button', { name: 'Toon op de kaart' })).toBeDisabled()
    expect(screen.getByText(/Er staan al 4 netwerken op de kaart/)).toBeVisible()
  })

  it('of a STO-regio tells who takes part from whose werkgebied touches it', () => {
    serveer({})
    const sto = eenNetwerk({ id: 'sto', naam: 'STO-regio Noord', soort: 'sto-regio' })
    const metGemeente = eenNaslag({ netwerken: [sto], instellingen: [eenInstelling()] })
    toonDossier({ soort: 'netwerk', id: 'sto' }, metGemeente)
    expect(screen.getByText(/Van geen mbo-instelling is bekend dat zij deelneemt/)).toHaveTextContent(
      '1 mbo-instelling heeft een werkgebied waar de regio deels of geheel in ligt.',
    )
    expect(screen.getByText('Roc · regionaal · geen deelname bekend · 1 van 1 gemeente')).toBeVisible()
  })
})
