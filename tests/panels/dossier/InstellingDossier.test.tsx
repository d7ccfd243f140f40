import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { eenInstellingDossier } from '../../fixtures/dossier'
import { eenGemeente, eenInstelling, eenNaslag, eenNetwerk } from '../../fixtures/overzicht'
import { serveer, toonDossier } from './toonDossier'

const naslag = eenNaslag({
  gemeenten: [
    eenGemeente({ vmboVestigingen: 3 }),
    eenGemeente({ code: 'GM0002', naam: 'Oosterdorp', vmboVestigingen: 2 }),
  ],
  instellingen: [
    eenInstelling({ bestaatVan: '2019-08-01', voortgekomenUit: ['oud'] }),
    eenInstelling({
      id: 'oud',
      naam: 'ROC Oud',
      bestaatVan: '1996',
      bestaatTot: '2019-08-01',
      opgegaanIn: ['nieuwland'],
    }),
    eenInstelling({ id: 'buur', naam: 'ROC Buur', gemeenten: ['GM0001', 'GM0002'] }),
    eenInstelling({
      id: 'vak',
      naam: 'Vakschool',
      bereik: 'landelijk',
      werkgebied: { type: 'landelijk' },
      gemeenten: [],
      soort: 'vakinstelling',
    }),
    eenInstelling({
      id: 'vak2',
      naam: 'Andere vakschool',
      bereik: 'landelijk',
      werkgebied: { type: 'landelijk' },
      gemeenten: [],
      soort: 'vakinstelling',
    }),
  ],
  netwerken: [
    eenNetwerk({ id: 'sto', naam: 'STO-regio Noord', soort: 'sto-regio' }),
    eenNetwerk({
      deelnemers: [{ soort: 'mbo', instelling: 'nieuwland', rol: 'trekker', zekerheid: 'bron' }],
      gemeenten: ['GM0002'],
    }),
  ],
})
const cijfer = (wat: string) => screen.queryByText(wat, { selector: 'li > span' })?.closest('li')

describe('InstellingDossier', () => {
  it('keeps what it takes part in apart from what its werkgebied touches', () => {
    serveer({})
    toonDossier({ soort: 'instelling', id: 'nieuwland' }, naslag)
    expect(cijfer('tafel van nu')).toHaveTextContent('1 tafel van nuvoor zover bekend')
    expect(cijfer('STO-regio')).toHaveTextContent('1 STO-regioin het werkgebied')
    expect(cijfer('vmbo-vestigingen')).toHaveTextContent('3 vmbo-vestigingenin het werkgebied')
    expect(screen.getByText('trekker · Oosterdorp · periode onbekend')).toBeVisible()
    expect(screen.getByText(/^Volgens de bronnen zit Nieuwland College aan 1 tafel/)).toBeVisible()
  })

  it('leads from each figure to the list that it counts, and opens it', async () => {
    serveer({})
    toonDossier({ soort: 'instelling', id: 'nieuwland' }, naslag)
    await userEvent.click(screen.getByRole('link', { name: '3' }))
    expect(screen.getByText('Vmbo-vestigingen in het werkgebied (3)').closest('details')).toHaveAttribute('open')
    expect(screen.getByRole('heading', { name: 'Tafels van nu, voor zover bekend (1)' })).toBeVisible()
  })

  it('names the instellingen whose werkgebied overlaps, and how much', async () => {
    serveer({})
    toonDossier({ soort: 'instelling', id: 'nieuwland' }, naslag)
    await userEvent.click(screen.getByText('Instellingen met overlappend werkgebied (1)'))
    expect(screen.getByText('Roc · regionaal · 1 gemeente gedeeld')).toBeVisible()
  })

  it('fills in bestuur and website when they come, and says when they are unknown', async () => {
    serveer({ 'instelling/nieuwland.json': eenInstellingDossier({ bestuur: 'Stichting Nieuwland' }) })
    toonDossier({ soort: 'instelling', id: 'nieuwland' }, naslag)
    expect(screen.getAllByText('laden…')).toHaveLength(2)
    await userEvent.click(screen.getByText('Over deze instelling'))
    expect(await screen.findByText('Stichting Nieuwland')).toBeVisible()
    expect(screen.queryByText('Website', { selector: 'dt' })).not.toBeInTheDocument()
    const zin = screen.getByText(/^Nog niet bekend: .*website/)
    expect(zin).not.toHaveTextContent('bestuur')
    expect(within(zin).getByRole('link', { name: 'Weet u het? Vul het aan.' })).toHaveAttribute(
      'href',
      expect.stringMatching(/record=instelling:nieuwland.*&veld=.*website/),
    )
  })

  it('lists its vestigingen, each with its gemeente', async () => {
    serveer({})
    toonDossier({ soort: 'instelling', id: 'nieuwland' }, naslag)
    await userEvent.click(screen.getByText('Vestigingen (1)'))
    expect(screen.getAllByRole('link', { name: 'Noordstad' })[0]).toHaveAttribute('href', '/gemeente/GM0001')
    expect(screen.getByText('hoofdvestiging')).toBeVisible()
  })

  it('names the regions of its werkgebied, with links', async () => {
    const werkgebied = {
      type: 'regionaal',
      gemeenten: [],
      provincie: ['PV01'],
      arbeidsmarktregio: [],
      corop: [],
      rmc: [],
      precisie: 'benaderd',
      zekerheid: 'afgeleid',
    } as const
    serveer({
      'instelling/nieuwland.json': {
        ...eenInstellingDossier(),
        instelling: { ...eenInstellingDossier().instelling, werkgebied },
      },
    })
    toonDossier({ soort: 'instelling', id: 'nieuwland' }, naslag)
    await userEvent.click(screen.getByText('Gemeenten in het werkgebied (1)'))
    expect(await screen.findByRole('link', { name: 'Bovenland (Provincie)' })).toHaveAttribute(
      'href',
      '/regio/provincie/PV01',
    )
  })

  it('does not link a source that has no https address', async () => {
    serveer({ 'instelling/nieuwland.json': eenInstellingDossier() })
    toonDossier({ soort: 'instelling', id: 'nieuwland' }, naslag)
    await userEvent.click(await screen.findByText('Bronnen (1)'))
    expect(screen.getByText('Register van scholen')).toBeVisible()
    expect(screen.queryByRole('link', { name: /Register van scholen/ })).not.toBeInTheDocument()
  })

  it('of the past says so first, with a link to its successor', () => {
    serveer({})
    toonDossier({ soort: 'instelling', id: 'oud' }, naslag)
    expect(screen.getByText('Deze instelling bestaat niet meer sinds 1 augustus 2019.')).toBeVisible()
    const links = screen.getAllByRole('link', { name: 'Nieuwland College' })
    expect(links[0]).toHaveAttribute('href', '/instelling/nieuwland')
    expect(screen.queryByText(/STO-regio’s die het werkgebied raakt/)).not.toBeInTheDocument()
  })

  it('that works in the whole country is told so once, without rows of what it does not take part in', async () => {
    serveer({})
    toonDossier({ soort: 'instelling', id: 'vak' }, naslag)
    expect(cijfer('vmbo-vestigingen')).toBeUndefined()
    expect(screen.queryByText(/STO-regio’s in het werkgebied/)).not.toBeInTheDocument()
    expect(screen.getByText(/Het werkgebied is heel Nederland, zoals dat van 1 andere instelling\./)).toBeVisible()
    expect(screen.queryByText(/overlappend werkgebied/)).not.toBeInTheDocument()
    expect(screen.getByText('Andere landelijke vakinstellingen (1)')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Andere vakschool' })).toBeVisible()
  })

  it('asks about the STO-regio of its hoofdvestiging, with yes and no that carry the answer', async () => {
    serveer({})
    toonDossier({ soort: 'instelling', id: 'nieuwland' }, naslag)
    expect(screen.getByRole('heading', { name: 'Waarschijnlijk ook (1)' })).toBeVisible()
    expect(screen.getByText(/^Een vestiging in dit gebied: Noordstad\./)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Ja, bij STO-regio Noord' })).toHaveAttribute(
      'href',
      expect.stringMatching(/record=instelling:nieuwland.*&antwoord=ja:sto$/),
    )
    expect(screen.getByRole('link', { name: 'Nee, niet bij STO-regio Noord' })).toHaveAttribute(
      'href',
      expect.stringMatching(/&antwoord=nee:sto$/),
    )
    await userEvent.click(screen.getByRole('button', { name: 'Weet ik niet' }))
    expect(screen.getByText('Dan laten wij het open.')).toBeVisible()
  })
})
