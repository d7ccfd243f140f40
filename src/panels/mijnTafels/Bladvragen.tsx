import { useState } from 'react'
import { bladAdres } from '@/domain/mijnTafels/bladonderwerp'
import type { Bladvraag } from '@/domain/mijnTafels/bladvragen'
import type { Tafelblad } from '@/domain/mijnTafels/tafelblad'
import type { Naslag } from '@/domain/opzoeken'
import { AntwoordenVersturen } from './AntwoordenVersturen'
import css from './Bladvragen.module.css'
import type { Keuze } from './JaNeeVraag'
import { JaNeeVraag } from './JaNeeVraag'

/** The questions of a sheet: boxes on paper, on screen answers that become a contribution. */
export function Bladvragen({ blad: { onderwerp, naam, vragen }, naslag }: { blad: Tafelblad; naslag: Naslag }) {
  const [antwoorden, setAntwoorden] = useState<ReadonlyMap<string, Keuze>>(new Map())
  if (vragen.length === 0) return null
  const kies = (vraag: Bladvraag, keuze: Keuze) => setAntwoorden(new Map([...antwoorden, [vraag.netwerk.id, keuze]]))
  const gegeven = vragen.flatMap((vraag) => {
    const antwoord = antwoorden.get(vraag.netwerk.id)
    return antwoord === 'ja' || antwoord === 'nee' ? [{ vraag, antwoord }] : []
  })
  return (
    <section className={css['vragen']} data-bladdeel="vragen" aria-labelledby="bladvragen">
      <h2 id="bladvragen">
        Klopt dit? {vragen.length === 1 ? 'Eén vraag' : vragen.length === 2 ? 'Twee vragen' : 'Drie vragen'}
      </h2>
      <p className="klein" data-met-script data-niet-op-papier>
        Uw antwoord verbetert de kaart. Er wordt niets verstuurd voordat u dat zelf doet.
      </p>
      <p className={css['opPapier']} data-alleen-op-papier>
        Beantwoord ze op {bladAdres(onderwerp)}, of stuur dit blad terug.
      </p>
      <ol>
        {vragen.map((vraag) => (
          <li key={vraag.netwerk.id}>
            <JaNeeVraag
              naam={`vraag-${vraag.netwerk.id}`}
              vraag={vraag.tekst}
              keuze={antwoorden.get(vraag.netwerk.id)}
              onKies={(keuze) => kies(vraag, keuze)}
            />
          </li>
        ))}
      </ol>
      <div aria-live="polite" data-niet-op-papier>
        {gegeven.length > 0 && <AntwoordenVersturen {...{ onderwerp, naam, gegeven, naslag }} />}
        {gegeven.length === 0 && antwoorden.size > 0 && <p>Dank u. Dan laten wij het zoals het staat.</p>}
      </div>
    </section>
  )
}
