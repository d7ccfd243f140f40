import { render, screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Staafgrafiek, Staaflegenda } from '@/panels/inzichten/Staafgrafiek'

const rijen = [
  { waarde: 'formeel', label: 'Formeel', overig: 10, stoEnRif: 30, aantal: 40 },
  { waarde: 'informeel', label: 'Informeel', overig: 5, stoEnRif: 0, aantal: 5 },
  { waarde: 'geen', label: 'Geen', overig: 0, stoEnRif: 0, aantal: 0 },
]
const grafiek = <Staafgrafiek rijen={rijen} totaal={45} zin="‘Formeel’ komt het meest voor." />

const staven = () => [...document.querySelectorAll('rect')]
const getal = (staaf: Element, eigenschap: string) => Number.parseFloat(staaf.getAttribute(eigenschap) ?? '')

describe('Staafgrafiek', () => {
  it('is one picture with its sentence, which is also there to read', () => {
    render(grafiek)
    expect(screen.getByRole('img', { name: '‘Formeel’ komt het meest voor.' })).toBeVisible()
    expect(screen.getByText('‘Formeel’ komt het meest voor.')).toBeVisible()
  })

  it('stacks the groups on one scale, and draws nothing for nothing', () => {
    render(grafiek)
    expect(staven().map((staaf) => staaf.querySelector('title')?.textContent)).toEqual([
      'Formeel, overige netwerken: 10',
      'Informeel, overige netwerken: 5',
      'Formeel, STO-regio’s en RIF-projecten: 30',
    ])
    const [overig, informeel, stoEnRif] = staven()
    if (overig === undefined || informeel === undefined || stoEnRif === undefined) throw new Error('geen staven')
    expect(getal(overig, 'x')).toBe(0)
    expect(getal(stoEnRif, 'x')).toBeCloseTo(getal(overig, 'width'))
    expect(getal(stoEnRif, 'width') / getal(overig, 'width')).toBeCloseTo(3)
    expect(getal(overig, 'width') / getal(informeel, 'width')).toBeCloseTo(2)
    expect(getal(stoEnRif, 'y')).toBe(getal(overig, 'y'))
    expect(getal(informeel, 'y')).toBeGreaterThan(getal(overig, 'y'))
  })

  it('writes number and share behind each bar, and round numbers along the axis', () => {
    render(grafiek)
    const teksten = [...document.querySelectorAll('text')].map(({ textContent }) => textContent)
    expect(teksten).toEqual(['40 (89%)', '5 (11%)', '0 (0%)', '0', '10', '20', '30', '40'])
  })

  it('is whole without a document and without styles in the page, as the content policy wants', () => {
    const html = renderToString(
      <>
        <Staaflegenda />
        {grafiek}
      </>,
    )
    expect(html).not.toMatch(/ style=|NaN|undefined/)
    expect(html.match(/<title>/g)).toHaveLength(3)
  })

  it('survives a list without netwerken', () => {
    render(<Staafgrafiek rijen={[]} totaal={0} zin="Er zijn geen netwerken om te tellen." />)
    expect(staven()).toEqual([])
  })
})
