import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { NetwerkKern } from '@/domain/overzicht'
import type { Beeldonderwerp } from '@/domain/regiobeeld/beeldonderwerp'
import { maakRegiobeeld } from '@/domain/regiobeeld/regiobeeld'
import { padVan } from '@/domain/routes'
import { Beeld } from '@/panels/regiobeeld/Beeld'
import { eenInstelling, eenNaslag, eenNetwerk, eenSchool } from '../../fixtures/overzicht'

const WEST: Beeldonderwerp = { soort: 'regio', indeling: 'arbeidsmarktregio', id: 'regio-west' }

function toon(onderwerp: Beeldonderwerp | undefined, netwerken: NetwerkKern[]) {
  const naslag = eenNaslag({ instellingen: [eenInstelling()], netwerken })
  const beeld = maakRegiobeeld(onderwerp, naslag, [eenSchool()])
  if (beeld === undefined) throw new Error('no regiobeeld')
  render(
    <Beeld
      {...{ beeld, naslag }}
      vindplaatsen={Object.fromEntries(netwerken.map(({ id }) => [id, `Bericht over ${id}`]))}
      adresVan={(naar) => (naar === undefined ? '/' : padVan(naar))}
      titel={<h1>{beeld.titel}</h1>}
      citaat={null}
      kaarten={undefined}
    />,
  )
}

const tabel = (naam: RegExp) => screen.getByRole('table', { name: naam })

describe('a regiobeeld', () => {
  it('leads from each table to its dossier, with the number that its source has at the end', () => {
    toon(WEST, [eenNetwerk()])
    const link = within(tabel(/gebied staat in een bron/)).getByRole('link', { name: 'Tafel van Noord' })
    expect(link).toHaveAttribute('href', '/netwerk/tafel-noord')
    expect(link.closest('th')).toHaveTextContent('noot 3')
    const noten = within(screen.getByRole('region', { name: 'Bronnen' })).getAllByRole('listitem')
    expect(noten[2]).toHaveTextContent('Bericht over tafel-noord')
  })

  it('keeps tables whose area is an estimate in a table of their own', () => {
    toon(WEST, [eenNetwerk({ gebied: { type: 'regionaal', precisie: 'benaderd', zekerheid: 'afgeleid' } })])
    expect(within(tabel(/gebied is onze schatting/)).getByText('afgeleid')).toBeVisible()
    expect(screen.queryByRole('table', { name: /gebied staat in een bron/ })).not.toBeInTheDocument()
  })

  it('has every part also where nothing is known, and says so', () => {
    toon(WEST, [])
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Wie geeft welk onderwijs',
      'Tafels en hun toestand',
      'Wie ontmoet wie',
      'Wat eindigde en wat erna kwam',
      'Witte vlekken, en hoe zeker',
      'Grenzen die niet samenvallen',
      'Regio’s die hierop lijken',
      'Wat wij niet weten',
      'Bronnen',
    ])
    expect(screen.getByText('Geen tafel van nu bekend. Dat wil niet zeggen dat er geen is.')).toBeVisible()
  })

  it('tells the country by its regions, each with the way to its own regiobeeld', () => {
    toon(undefined, [eenNetwerk()])
    const rij = within(tabel(/^De arbeidsmarktregio’s/)).getByRole('row', { name: /Regio West/ })
    expect(within(rij).getByRole('link')).toHaveAttribute('href', '/regiobeeld/regio/arbeidsmarktregio/regio-west')
  })
})
