import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { DeelnemerKern } from '@/domain/deelnemer'
import { padVan } from '@/domain/routes'
import { inBeeld, verbandVan } from '@/domain/wieZitWaar/verband'
import { Uitkomst } from '@/panels/wieZitWaar/Uitkomst'
import { eenInstelling, eenNaslag, eenNetwerk, eenSchool } from '../../fixtures/overzicht'

const mbo = (instelling: string): DeelnemerKern => ({ soort: 'mbo', instelling, rol: 'deelnemer', zekerheid: 'bron' })
const vmbo = (school: string): DeelnemerKern => ({ soort: 'vmbo', school, rol: 'deelnemer', zekerheid: 'bron' })
const scholen = [eenSchool(), eenSchool({ code: '02BB00', naam: 'De Kreek' })]
const netwerken = [
  eenNetwerk({ id: 'een', naam: 'Tafel Een', deelnemers: [mbo('nieuwland'), vmbo('01AA00')] }),
  eenNetwerk({ id: 'twee', naam: 'Tafel Twee', deelnemers: [mbo('nieuwland'), mbo('ander'), vmbo('02BB00')] }),
  eenNetwerk({ id: 'leeg', naam: 'Tafel Leeg' }),
]
const naslag = eenNaslag({
  instellingen: [eenInstelling(), eenInstelling({ id: 'ander', naam: 'ROC Ander' })],
  netwerken,
})

function toon(meeste = 9) {
  const verband = verbandVan(netwerken, naslag, scholen)
  render(
    <Uitkomst
      {...{ verband, ...inBeeld(verband, meeste), naslag, toen: false, isLand: false }}
      naam="Testland"
      adresVan={(onderwerp) => (onderwerp === undefined ? '/' : padVan(onderwerp))}
    />,
  )
  return verband
}
const knop = (naam: RegExp) => screen.getByRole('button', { name: naam })

describe('Uitkomst', () => {
  it('says the same in picture and table: every thread, and what is not known', () => {
    const { draden, zitters, tafels } = toon()
    const tabel = screen.getByRole('table')
    for (const { zitter, tafel } of draden) {
      const wie = zitters.find(({ sleutel }) => sleutel === zitter)?.naam ?? ''
      const waar = tafels.find(({ id }) => id === tafel)?.naam ?? ''
      expect(knop(new RegExp(`^${wie}.*${waar}`))).toBeInTheDocument()
      expect(knop(new RegExp(`^${waar}.*${wie}`))).toBeInTheDocument()
      expect(within(tabel).getByRole('row', { name: new RegExp(`${waar}.*${wie}`) })).toBeInTheDocument()
    }
    expect(within(tabel).getByRole('row', { name: /Tafel Leeg onbekend onbekend/ })).toBeInTheDocument()
    expect(screen.getByText(/Van 1 tafel is geen mbo of school bij naam bekend/)).toBeInTheDocument()
  })

  it('says how many tables the picture has no room for', () => {
    toon(1)
    expect(screen.getByText(/nog 1 staan in de tabel/)).toBeInTheDocument()
    expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(4)
  })

  it('is one tab stop, from which arrows walk along a thread and back', async () => {
    const user = userEvent.setup()
    toon()
    const haltes = within(screen.getByRole('group')).getAllByRole('button')
    expect(haltes.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
    knop(/^Nieuwland/).focus()
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement).toHaveAccessibleName(/hier zitten/)
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement).toHaveAccessibleName(/, vmbo, aan/)
    await user.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(document.activeElement).toHaveAccessibleName(/, mbo, aan/)
  })

  it('tells of who is chosen whom they meet, until let go', async () => {
    const user = userEvent.setup()
    toon()
    await user.click(knop(/^Nieuwland/))
    const gekozen = screen.getByRole('complementary', { name: 'Gekozen' })
    expect(gekozen).toHaveTextContent('2 tafels in beeld')
    expect(within(gekozen).getByRole('button', { name: 'ROC Ander' })).toBeInTheDocument()
    expect(within(gekozen).getByRole('link', { name: 'Naar Nieuwland College' })).toHaveAttribute(
      'href',
      '/instelling/nieuwland',
    )
    await user.click(within(gekozen).getByRole('button', { name: 'Laat los' }))
    expect(screen.getByRole('complementary', { name: 'Gekozen' })).toHaveTextContent('Kies een naam')
  })
})
