import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { eenGemeente, eenInstelling, eenNaslag, eenNetwerk, eenSchool } from '../../fixtures/overzicht'
import { serveer, toonDossier } from './toonDossier'

const naslag = eenNaslag({
  gemeenten: [eenGemeente({ vmboVestigingen: 1 }), eenGemeente({ code: 'GM0002', naam: 'Oosterdorp' })],
  instellingen: [
    eenInstelling(),
    eenInstelling({ id: 'ver', naam: 'ROC Ver', vestigingen: [], gemeenten: ['GM0001', 'GM0002'] }),
    eenInstelling({ id: 'vak', naam: 'Vakschool', werkgebied: { type: 'landelijk' }, gemeenten: [], vestigingen: [] }),
  ],
  netwerken: [
    eenNetwerk(),
    eenNetwerk({ id: 'sto', naam: 'STO-regio Noord', soort: 'sto-regio', gemeenten: ['GM0001', 'GM0002'] }),
    eenNetwerk({ id: 'land', naam: 'Landelijk overleg', gebied: { type: 'landelijk' }, gemeenten: [] }),
    eenNetwerk({ id: 'wet', naam: 'De wet', relevantie: 'context' }),
    eenNetwerk({ id: 'toen', naam: 'Tafel van toen', toestand: 'beeindigd' }),
    eenNetwerk({ id: 'verband', naam: 'Verband Noord', soort: 'stelselregio', relevantie: 'context' }),
    eenNetwerk({
      id: 'meedoen',
      naam: 'Schoolnetwerk',
      gemeenten: ['GM0002'],
      deelnemers: [{ soort: 'vmbo', school: '01AA00', rol: 'penvoerder', zekerheid: 'opgave' }],
    }),
  ],
})
const scholen = [
  eenSchool(),
  eenSchool({ code: '01AA01', naam: 'De Bocht', structuur: ['MAVO'], gemeente: 'GM0002', plaats: 'Oosterdorp' }),
  eenSchool({ code: '02BB00', naam: 'Elders', bestuur: '54321', gemeente: 'GM0002' }),
]

describe('GemeenteDossier', () => {
  it('asks and answers what goes on here: every netwerk, like with like', () => {
    serveer({})
    toonDossier({ soort: 'gemeente', id: 'GM0001' }, naslag)
    expect(screen.getByText('Wat speelt hier?')).toBeVisible()
    expect(screen.getByRole('heading', { name: 'STO-regio (1)' })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Netwerken van nu, voor zover bekend (1)' })).toBeVisible()
    expect(screen.getByText('Voorbij of waarschijnlijk voorbij (1)')).toBeVisible()
    expect(screen.getByRole('heading', { name: /^Hoort ook bij/ })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Tafel van Noord' })).toBeVisible()
    expect(screen.getByText('In elke gemeente: landelijke netwerken, instellingen en achtergrond')).toBeVisible()
    expect(screen.getByText('Achtergrond (1)')).not.toBeVisible()
  })

  it('says once when a table was last seen', () => {
    serveer({})
    const gezien = eenNetwerk({ toestand: 'laatst-gezien', gezien: '2021', gemeenten: ['GM0001'] })
    toonDossier({ soort: 'gemeente', id: 'GM0001' }, eenNaslag({ gemeenten: [eenGemeente()], netwerken: [gezien] }))
    expect(screen.getAllByText(/laatst gezien 2021/)).toHaveLength(1)
  })

  it('tells a vestiging from a werkgebied', () => {
    serveer({})
    toonDossier({ soort: 'gemeente', id: 'GM0001' }, naslag)
    expect(screen.getByText('Roc · regionaal · vestiging in deze gemeente')).toBeVisible()
    expect(screen.getByText('Roc · regionaal · werkgebied omvat deze gemeente')).toBeVisible()
    expect(screen.getByText('Landelijke mbo-instellingen (1)')).not.toBeVisible()
  })

  it('lists only its own schools and links its four regions', async () => {
    serveer({ 'scholen.json': scholen })
    toonDossier({ soort: 'gemeente', id: 'GM0001' }, naslag)
    expect(await screen.findByRole('link', { name: 'De Meander' })).toHaveAttribute('href', '/school/01AA00')
    expect(
      screen.getByText(
        '1001 AB Noordstad · vmbo beroepsgericht (bb/kb/gl), vmbo-t (mavo) · aan tafel bij Schoolnetwerk',
      ),
    ).toBeVisible()
    expect(screen.queryByRole('link', { name: 'De Bocht' })).not.toBeInTheDocument()
    await userEvent.click(screen.getByText('Over deze gemeente: haar regio’s'))
    expect(screen.getByRole('link', { name: 'Bovenland' })).toHaveAttribute('href', '/regio/provincie/PV01')
  })
})

describe('the STO-regio of a gemeente', () => {
  const sto = eenNetwerk({ id: 'sto', naam: 'STO-regio Noord', soort: 'sto-regio', gemeenten: ['GM0002'] })
  const toonMet = (delen: Parameters<typeof eenGemeente>[0], gemeenten = sto.gemeenten) => {
    const land = [eenGemeente(delen), eenGemeente({ code: 'GM0002', naam: 'Oosterdorp' })]
    serveer({})
    toonDossier({ soort: 'gemeente', id: 'GM0001' }, eenNaslag({ gemeenten: land, netwerken: [{ ...sto, gemeenten }] }))
  }

  it('is asked about with the reason why it is probable', () => {
    toonMet({ beroepsgericht: 1, waarschijnlijk: { netwerk: 'sto', reden: 'Buurgemeente Oosterdorp hoort erbij.' } })
    expect(screen.getByRole('heading', { name: 'Waarschijnlijk ook (1)' })).toBeVisible()
    expect(screen.getByText('Buurgemeente Oosterdorp hoort erbij. Hoort de gemeente daarbij?')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Ja, bij STO-regio Noord' })).toHaveAttribute(
      'href',
      expect.stringMatching(/record=gemeente:GM0001.*antwoord=ja:sto/),
    )
  })

  it('names the nearest where nothing points to one', () => {
    toonMet({ beroepsgericht: 1 })
    expect(screen.getByText(/Het dichtst in de buurt/)).toHaveTextContent('Het dichtst in de buurt: STO-regio Noord.')
    expect(screen.getByRole('link', { name: 'Hoort u bij een STO-regio?' })).toBeVisible()
  })

  it.each([
    ['a source names it', { beroepsgericht: 1 }, ['GM0001']],
    ['there is no beroepsgericht vmbo', { vmboVestigingen: 1 }, ['GM0002']],
  ])('is no question when %s', (_, delen, gemeenten) => {
    toonMet(delen, gemeenten)
    expect(screen.queryByRole('heading', { name: 'Welke STO-regio?' })).not.toBeInTheDocument()
  })
})

describe('RegioDossier', () => {
  it('puts each netwerk with how it lies to the region', () => {
    serveer({})
    toonDossier({ soort: 'regio', indeling: 'provincie', id: 'PV01' }, naslag)
    expect(screen.getByText('Netwerken met precies dit gebied (1)')).toBeVisible()
    expect(screen.getByText('Netwerken die geheel in de regio liggen (2)')).toBeVisible()
    expect(screen.queryByText(/deels in de regio/)).not.toBeInTheDocument()
    expect(screen.getByText('Gemeenten (2)')).toBeVisible()
    expect(screen.getByText('Mbo-instellingen (2)')).toBeVisible()
  })
})

describe('SchoolDossier', () => {
  it('says that it is loading under its code', () => {
    serveer({})
    toonDossier({ soort: 'school', id: '01AA00' }, naslag)
    expect(screen.getByRole('heading', { level: 1, name: 'Vestiging 01AA00' })).toBeVisible()
    expect(screen.getByText('De gegevens van de school laden…')).toBeVisible()
  })

  it('does not take the STO-regio of its gemeente for its own', async () => {
    serveer({ 'scholen.json': scholen })
    toonDossier({ soort: 'school', id: '01AA00' }, naslag)
    expect(
      await screen.findByText(
        'De gemeente hoort erbij; van deze school is bij naam geen deelname bekend. Doet uw school hier mee?',
      ),
    ).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Tafels van nu, voor zover bekend (1)' })).toBeVisible()
  })

  it('explains the other tables of its gemeente only where there are any', async () => {
    serveer({ 'scholen.json': scholen })
    toonDossier({ soort: 'school', id: '01AA00' }, eenNaslag({ gemeenten: [eenGemeente()], netwerken: [] }))
    expect(await screen.findByText('Geen ander regionaal netwerk van nu bekend in deze gemeente.')).toBeVisible()
    expect(screen.queryByText(/^Hun gebied omvat/)).not.toBeInTheDocument()
  })

  it('tells what it takes part in from what covers its gemeente', async () => {
    serveer({ 'scholen.json': scholen })
    toonDossier({ soort: 'school', id: '01AA00' }, naslag)
    expect(await screen.findByText('penvoerder · Oosterdorp · periode onbekend')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Tafel van Noord' })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Tafels van nu, voor zover bekend (1)' })).toBeVisible()
    await userEvent.click(screen.getByText('Over deze school'))
    expect(screen.getByText('12345 (DUO)')).toBeVisible()
    expect(screen.getByText('Andere vmbo-vestigingen van dit bestuur (1)')).toBeVisible()
    expect(screen.getByText(/Uit het register van DUO/)).toHaveTextContent('versie 2026-06-15-abc1234')
  })
})
