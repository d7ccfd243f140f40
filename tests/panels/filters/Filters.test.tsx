import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { filterNetwerken } from '@/domain/filter/filterNetwerken'
import { Filterchips } from '@/panels/filters/Filterchips'
import { Filterdialoog } from '@/panels/filters/Filterdialoog'
import { Filters } from '@/panels/filters/Filters'
import type { Keuze } from '@/url/parameters'
import { standaardKeuze } from '@/url/parameters'
import { eenInstelling, eenNaslag, eenNetwerk } from '../../fixtures/overzicht'

const naslag = eenNaslag({
  instellingen: [eenInstelling({ korteNaam: 'NLC' })],
  netwerken: [
    eenNetwerk({ id: 'a', soort: 'sto-regio', vorm: 'formeel', sectoren: ['techniek'], periode: { van: 2018 } }),
    eenNetwerk({
      id: 'b',
      vorm: 'formeel',
      gemeenten: ['GM0003'],
      deelnemers: [{ soort: 'mbo', instelling: 'nieuwland', rol: 'deelnemer', zekerheid: 'bron' }],
    }),
    eenNetwerk({ id: 'c', vorm: 'informeel', periode: { van: 2022 } }),
  ],
})

/** The panel with an address that is only a piece of state. */
function Proef({
  begin = {},
  spion,
  dialoog = false,
}: {
  begin?: Partial<Keuze>
  spion?: (...args: unknown[]) => void
  dialoog?: boolean
}) {
  const [keuze, setKeuze] = useState<Keuze>({ ...standaardKeuze, ...begin })
  const aantal = filterNetwerken(naslag.overzicht.netwerken, keuze).length
  const props = {
    naslag,
    keuze,
    onKies: (wijziging: Partial<Keuze>, opties?: { vervang?: boolean }) => {
      spion?.(wijziging, opties)
      setKeuze((vorige) => ({ ...vorige, ...wijziging }))
    },
    zichtbaarAantal: aantal,
  }
  if (dialoog) return <Filterdialoog {...props} />
  return (
    <>
      <Filterchips {...props} />
      <Filters {...props} />
    </>
  )
}

const vakje = (naam: string) => screen.getByRole('checkbox', { name: naam })
const groep = (naam: string) => screen.getByRole('group', { name: naam })

/** Waits for the filters in the fold, which are fetched when it opens; it stands open where one of them is on. */
async function openMeer() {
  const meer = screen.getByText('Meer filters').closest('details')
  if (meer?.open === false) await userEvent.click(screen.getByText('Meer filters'))
  await screen.findByText('Vorm', { selector: 'summary span' })
}

describe('Filters', () => {
  it('says at each value how many it would leave', async () => {
    render(<Proef begin={{ vorm: ['formeel'] }} />)
    await openMeer()
    expect(vakje('STO-regio')).toHaveAccessibleDescription('1 netwerk')
    expect(vakje('Netwerk')).toHaveAccessibleDescription('1 netwerk')
    expect(vakje('Informeel')).toHaveAccessibleDescription('1 netwerk')
    expect(vakje('Formeel')).toHaveAccessibleDescription('2 netwerken')
  })

  it('lets a value that leaves nothing be chosen', async () => {
    const gebruiker = userEvent.setup()
    render(<Proef />)
    expect(vakje('Route')).toHaveAccessibleDescription('0 netwerken')
    await gebruiker.click(vakje('Route'))
    expect(vakje('Route')).toBeChecked()
    expect(screen.getByText('Met deze filters blijft er niets over.')).toBeVisible()
  })

  it('turns a value on and off again', async () => {
    const gebruiker = userEvent.setup()
    const spion = vi.fn()
    render(<Proef spion={spion} />)
    await openMeer()
    await gebruiker.click(vakje('Formeel'))
    await gebruiker.click(vakje('Informeel'))
    await gebruiker.click(vakje('Formeel'))
    expect(spion.mock.calls.map(([wijziging]) => wijziging)).toEqual([
      { vorm: ['formeel'] },
      { vorm: ['formeel', 'informeel'] },
      { vorm: ['informeel'] },
    ])
  })

  it('opens soort, keeps the rest folded until one is on, and says how many choices are on', async () => {
    render(<Proef begin={{ borging: ['convenant', 'geen'] }} />)
    await openMeer()
    const isOpen = (naam: string) => screen.getByText(naam, { selector: 'summary span' }).closest('details')?.open
    expect(['Soort', 'Vorm', 'Sector', 'Borging', 'Jaar'].map(isOpen)).toEqual([true, false, false, false, false])
    expect(screen.getByText('Meer filters').closest('details')).toHaveAttribute('open')
    expect(screen.getByText('Borging', { selector: 'summary span' }).parentElement).toHaveTextContent('2 gekozen')
  })

  it('explains its words without a mouse, when asked', async () => {
    render(<Proef />)
    const uitleg = within(groep('Soort')).getByText('Wat betekent dit?')
    expect(uitleg.tagName).toBe('SUMMARY')
    await userEvent.click(uitleg)
    expect(await within(groep('Soort')).findByText(/regioplan Sterk Techniekonderwijs/)).toBeInTheDocument()
  })
})

/** The year is fetched when its group is opened. */
async function openJaar() {
  await openMeer()
  await userEvent.click(screen.getByText('Jaar', { selector: 'summary span' }))
  await screen.findByRole('checkbox', { name: 'Alleen wat in één jaar liep' })
}

describe('Jaarkiezer', () => {
  it('is off by default and says of how many netwerken the years are not known', async () => {
    render(<Proef />)
    await openJaar()
    expect(screen.getByText('alle jaren')).toBeInTheDocument()
    expect(screen.queryByRole('slider')).not.toBeInTheDocument()
    expect(screen.getByText(/Van 1 netwerk is niet bekend/)).toBeInTheDocument()
  })

  it('starts at the last year and offers the years since the first beginning', async () => {
    const gebruiker = userEvent.setup()
    render(<Proef />)
    await openJaar()
    await gebruiker.click(vakje('Alleen wat in één jaar liep'))
    const schuif = screen.getByRole('slider', { name: 'Jaar' })
    expect(schuif).toHaveValue('2026')
    expect(schuif).toHaveAttribute('min', '2018')
    expect(schuif).toHaveAttribute('max', '2026')
  })
})

describe('Jaarkiezer while sliding', () => {
  it('makes one step for Back, however far it goes', async () => {
    const spion = vi.fn()
    render(<Proef spion={spion} begin={{ jaar: 2026 }} />)
    await openJaar()
    const schuif = screen.getByRole('slider', { name: 'Jaar' })
    for (const jaar of [2025, 2024]) fireEvent.change(schuif, { target: { value: String(jaar) } })
    fireEvent.blur(schuif)
    fireEvent.change(schuif, { target: { value: '2020' } })
    expect(spion.mock.calls).toEqual([
      [{ jaar: 2025 }, { vervang: false }],
      [{ jaar: 2024 }, { vervang: true }],
      [{ jaar: 2020 }, { vervang: false }],
    ])
  })
})

/** Opens a group whose field is fetched on opening. jsdom does not say so when a `details` opens. */
async function openKiezer(titel: string, veld: RegExp): Promise<HTMLElement> {
  await openMeer()
  const details = screen.getByText(titel, { selector: 'summary span' }).closest('details')
  if (details === null) throw new Error(`geen groep ${titel}`)
  details.open = true
  fireEvent(details, new Event('toggle'))
  return screen.findByRole('combobox', { name: veld })
}

describe('Gemeentekiezer', () => {
  it('adds all gemeenten of a provincie, which then read as that provincie', async () => {
    const gebruiker = userEvent.setup()
    const spion = vi.fn()
    render(<Proef spion={spion} />)
    await gebruiker.type(await openKiezer('Gemeente of regio', /gemeente, provincie/), 'boven')
    await gebruiker.click(screen.getByRole('option', { name: /Provincie Bovenland/ }))
    expect(spion).toHaveBeenCalledWith({ gemeente: ['GM0001', 'GM0002'] }, undefined)
    expect(screen.getByRole('button', { name: 'Verwijder filter Provincie Bovenland' })).toBeInTheDocument()
  })

  it('can be used with the keyboard alone and is empty afterwards', async () => {
    const gebruiker = userEvent.setup()
    const spion = vi.fn()
    render(<Proef spion={spion} />)
    const veld = await openKiezer('Gemeente of regio', /gemeente, provincie/)
    await gebruiker.type(veld, 'zuidh{Enter}')
    expect(spion).toHaveBeenCalledWith({ gemeente: ['GM0003'] }, undefined)
    expect(veld).toHaveValue('')
  })

  it('chooses nothing when the reader only walks past', async () => {
    const gebruiker = userEvent.setup()
    const spion = vi.fn()
    render(<Proef spion={spion} />)
    await gebruiker.type(await openKiezer('Gemeente of regio', /gemeente, provincie/), 'zuidh')
    await gebruiker.tab()
    expect(spion).not.toHaveBeenCalled()
  })

  it('says that nothing is found', async () => {
    const gebruiker = userEvent.setup()
    render(<Proef />)
    await gebruiker.type(await openKiezer('Gemeente of regio', /gemeente, provincie/), 'qqq')
    expect(screen.getByText('Niets gevonden met ‘qqq’.')).toBeInTheDocument()
  })
})

describe('Deelnemerkiezer', () => {
  it('finds whoever takes part by another name too', async () => {
    const gebruiker = userEvent.setup()
    const spion = vi.fn()
    render(<Proef spion={spion} />)
    await gebruiker.type(await openKiezer('Deelnemer', /mbo-instelling of school/), 'nlc{Enter}')
    expect(spion).toHaveBeenCalledWith({ deelnemer: ['nieuwland'] }, undefined)
  })
})

describe('Filterchips', () => {
  it('turns one filter off and hands focus to its neighbour', async () => {
    const gebruiker = userEvent.setup()
    render(<Proef begin={{ vorm: ['formeel', 'informeel'] }} />)
    await openMeer()
    await gebruiker.click(screen.getByRole('button', { name: 'Verwijder filter Formeel' }))
    expect(vakje('Formeel')).not.toBeChecked()
    expect(screen.getByRole('button', { name: 'Verwijder filter Informeel' })).toHaveFocus()
  })

  it('turns everything off and keeps focus where it was', async () => {
    const gebruiker = userEvent.setup()
    render(<Proef begin={{ q: 'noord', vorm: ['formeel'], jaar: 2020, gemeente: ['GM0001'], netwerk: ['a'] }} />)
    await gebruiker.click(screen.getByRole('button', { name: 'Wis alles' }))
    expect(screen.queryByRole('button', { name: /Verwijder filter/ })).not.toBeInTheDocument()
    expect(groep('Geen filters gekozen')).toHaveFocus()
  })
})

describe('Filterdialoog', () => {
  beforeAll(() => {
    // jsdom has the element, not its methods.
    HTMLDialogElement.prototype.showModal = function showModal() {
      this.open = true
    }
    HTMLDialogElement.prototype.close = function close() {
      this.open = false
      this.dispatchEvent(new Event('close'))
    }
  })

  it('says on its button how many filters are on, and on the other what closing will show', async () => {
    const gebruiker = userEvent.setup()
    render(<Proef dialoog begin={{ vorm: ['formeel'], soort: ['netwerk'] }} />)
    await gebruiker.click(screen.getByRole('button', { name: 'Filters (2)' }))
    await openMeer()
    const dialoog = within(screen.getByRole('dialog', { name: 'Filters' }))
    expect(dialoog.getByRole('checkbox', { name: 'Formeel' })).toBeChecked()
    await gebruiker.click(dialoog.getByRole('checkbox', { name: 'Formeel' }))
    await gebruiker.click(dialoog.getByRole('button', { name: 'Toon 2 netwerken' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Filters (1)' })).toBeVisible()
  })
})
