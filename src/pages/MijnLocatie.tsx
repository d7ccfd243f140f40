import { LocateFixed } from 'lucide'
import { useState } from 'react'
import type { Topology } from 'topojson-specification'
import { gemeenteOpPunt } from '@/domain/geometrie'
import type { Onderwerp } from '@/domain/routes'
import { Knop } from '@/ui/Knop'
import css from './MijnLocatie.module.css'
import { Icoon } from '@/ui/Icoon'

interface Props {
  grenzen: Topology
  onKies: (onderwerp: Onderwerp) => void
}

/**
 * "Wat speelt hier?" for where the reader is: only when asked, and worked out on the spot. The position goes nowhere.
 */
export function MijnLocatie({ grenzen, onKies }: Props) {
  const [melding, setMelding] = useState('')

  function vraagPositie() {
    if (!('geolocation' in navigator)) {
      setMelding('Uw browser kan de locatie niet bepalen.')
      return
    }
    setMelding('Locatie wordt bepaald…')
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const id = gemeenteOpPunt(grenzen, coords.longitude, coords.latitude)
        setMelding(id === undefined ? 'U bent niet in een Nederlandse gemeente.' : '')
        if (id !== undefined) onKies({ soort: 'gemeente', id })
      },
      ({ code, PERMISSION_DENIED }) =>
        setMelding(
          code === PERMISSION_DENIED
            ? 'U gaf geen toestemming voor uw locatie. Typ uw gemeente of postcode in het zoekvak.'
            : 'Uw locatie is niet te bepalen. Typ uw gemeente of postcode in het zoekvak.',
        ),
      { timeout: 10_000, maximumAge: 60_000 },
    )
  }

  return (
    <div className={css['plek']} data-met-script data-niet-op-papier>
      <p role="status" className={melding === '' ? 'alleen-voorlezen' : css['melding']}>
        {melding}
      </p>
      <Knop onClick={vraagPositie}>
        <Icoon teken={LocateFixed} maat={18} /> Mijn locatie
      </Knop>
    </div>
  )
}
