import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { alsCsv } from '@/domain/exporteer'
import { csvAlsRekenblad } from '@/domain/rekenblad/csvAlsRekenblad'
import { Tabelknoppen } from '@/panels/Tabelknoppen'
import { bewaarBestand, bewaarBlob } from '@/ui/bewaarBestand'

vi.mock('@/ui/bewaarBestand')

const rijen = [
  ['id', 'van'],
  ['sto-noord', '2020'],
]

it('gives one table as CSV and for Excel', async () => {
  render(<Tabelknoppen wat="netwerken" bestand="landkaart-netwerken.csv" csv={() => alsCsv(rijen)} />)
  await userEvent.click(screen.getByRole('button', { name: 'Download netwerken als CSV' }))
  expect(bewaarBestand).toHaveBeenCalledWith('landkaart-netwerken.csv', 'text/csv', alsCsv(rijen))

  await userEvent.click(screen.getByRole('button', { name: 'Download netwerken als Excel' }))
  await waitFor(() => expect(bewaarBlob).toHaveBeenCalled())
  const [naam, blob] = vi.mocked(bewaarBlob).mock.lastCall ?? []
  expect(naam).toBe('landkaart-netwerken.xlsx')
  expect(blob?.size).toBe(csvAlsRekenblad('netwerken', alsCsv(rijen)).length)
})
