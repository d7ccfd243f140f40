import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { arceerhoeken } from '@/styles/palet'
import { Swatch, swatchHoeken } from '@/ui/Swatch'

describe('Swatch', () => {
  it('hatches in the direction that the map uses for the same slot', () => {
    expect(swatchHoeken).toEqual(arceerhoeken)
  })

  it('is a square with a plus, without a colour of a slot, for what is not drawn', () => {
    const { container } = render(<Swatch />)
    expect(container.querySelector('path')).toHaveAttribute('stroke', 'var(--accent)')
  })

  it('takes the colour of its slot from the tokens', () => {
    const { container } = render(<Swatch nr={2} />)
    expect(container.querySelector('path')).toHaveAttribute('stroke', 'var(--gekozen-2)')
  })
})
