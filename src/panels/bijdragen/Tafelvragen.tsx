import { useState } from 'react'
import type { Tafelvraag } from '@/domain/bijdrage/tafelvragen'
import { tafelvragen } from '@/domain/bijdrage/tafelvragen'
import type { Bladonderwerp } from '@/domain/mijnTafels/bladonderwerp'
import type { Naslag } from '@/domain/opzoeken'
import type { School } from '@/domain/overzicht'
import { Uitklap } from '@/ui/Uitklap'
import type { Gegeven } from '@/url/useBijdrage'
import { AntwoordenVersturen } from '@/panels/mijnTafels/AntwoordenVersturen'
import type { Keuze } from '@/panels/mijnTafels/JaNeeVraag'
import { JaNeeVraag } from '@/panels/mijnTafels/JaNeeVraag'
import css from './Tafelvragen.module.css'

/** So many of the tables of the area are asked about without unfolding. */
const IN_ZICHT = 3

interface Props {
  onderwerp: Bladonderwerp
  naam: string
  naslag: Naslag
  scholen: readonly School[]
  /** What was answered in the dossier. */
  gegeven: Gegeven | undefined
}

/** Whether somebody takes part in the tables that we name, that are probable and that are in its area: yes, no or no idea. */
export function Tafelvragen({ onderwerp, naam, naslag, scholen, gegeven }: Props) {
  const [antwoorden, setAntwoorden] = useState<ReadonlyMap<string, Keuze>>(
    () => new Map(gegeven === undefined ? [] : [[gegeven.netwerk, gegeven.antwoord]]),
  )
  const vragen = tafelvragen(onderwerp, naam, naslag, scholen)
  if (vragen.length === 0) return null
  const beantwoord = vragen.flatMap((vraag) => {
    const antwoord = antwoorden.get(vraag.netwerk.id)
    // A yes to what stands there already changes nothing, unless it stands there by way of a predecessor.
    const isBekend = vraag.groep === 'zit' && vraag.stand === '' && antwoord === 'ja'
    return (antwoord === 'ja' || antwoord === 'nee') && !isBekend ? [{ vraag, antwoord }] : []
  })
  const rijen = (deel: readonly Tafelvraag[]) => (
    <ul>
      {deel.map((vraag) => (
        <li key={vraag.netwerk.id}>
          <JaNeeVraag
            naam={`tafel-${vraag.netwerk.id}`}
            vraag={
              <>
                {vraag.tekst} {vraag.stand === '' ? null : <span className="klein">{vraag.stand}</span>}
              </>
            }
            keuze={antwoorden.get(vraag.netwerk.id)}
            onKies={(keuze) => setAntwoorden(new Map([...antwoorden, [vraag.netwerk.id, keuze]]))}
          />
        </li>
      ))}
    </ul>
  )
  // What was asked in the dossier stands first, with its answer.
  const eerst = vragen.filter(({ netwerk }) => netwerk.id === gegeven?.netwerk)
  const van = (groep: Tafelvraag['groep']) =>
    vragen.filter((vraag) => vraag.groep === groep && vraag.netwerk.id !== gegeven?.netwerk)
  const hier = van('hier')
  return (
    <section className={css['vragen']} aria-labelledby="tafelvragen">
      <h2 id="tafelvragen">Aan welke tafels wel, en aan welke niet?</h2>
      <p>
        Dit klopt het vaakst niet. U hoeft niet alles te beantwoorden, en er wordt niets verstuurd voordat u dat doet.
      </p>
      {eerst.length > 0 && rijen(eerst)}
      {van('zit').length > 0 && (
        <div>
          <h3>Dit staat nu op de kaart</h3>
          {rijen(van('zit'))}
        </div>
      )}
      {van('waarschijnlijk').length > 0 && (
        <div>
          <h3>Dit is waarschijnlijk</h3>
          {rijen(van('waarschijnlijk'))}
        </div>
      )}
      {hier.length > 0 && (
        <div>
          <h3>Ook in uw gebied; van deelname is niets bekend</h3>
          {rijen(hier.slice(0, IN_ZICHT))}
          {hier.length > IN_ZICHT && (
            <Uitklap titel={`Nog ${hier.length - IN_ZICHT} in uw gebied`}>{rijen(hier.slice(IN_ZICHT))}</Uitklap>
          )}
        </div>
      )}
      <div aria-live="polite">
        {beantwoord.length > 0 && (
          <AntwoordenVersturen onderwerp={onderwerp} naam={naam} gegeven={beantwoord} naslag={naslag} />
        )}
        {beantwoord.length === 0 && antwoorden.size > 0 && <p>Dank u. Dan laten wij het zoals het staat.</p>}
      </div>
    </section>
  )
}
