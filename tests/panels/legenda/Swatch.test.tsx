import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { gekozenArcering } from '@/domain/kaart/tekens'
import { Swatch } from '@/panels/legenda/Swatch'

describe('Swatch', () => {
  it('is a square with a plus, without a colour of a slot, for what is not drawn', () => {
    const { container } = render(<Swatch />)
    expect(container.querySelector('path')).toHaveAttribute('stroke', 'var(--accent)')
  })

  it('takes the colour of its slot from the table, and no two slots have the same lines', () => {
    const lijnen = gekozenArcering.map(({ kleur }, nr) => {
      const { container } = render(<Swatch nr={nr} />)
      expect(container.querySelector('path')).toHaveAttribute('stroke', `var(--${kleur})`)
      return container.querySelector('path')?.getAttribute('d')
    })
    expect(new Set(lijnen).size).toBe(gekozenArcering.length)
  })
})
