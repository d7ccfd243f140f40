import { toonPeriode } from '@/domain/periode'
import type { Afgelopen as Rij } from '@/domain/regiobeeld/regiobeeld'
import { telwoord } from '@/domain/taal'
import { Toestandmerk } from '@/panels/Toestandmerk'
import { Paginadeel } from '@/ui/Pagina'
import { Beeldtabel } from './Beeldtabel'
import type { Beeldcontext } from './context'
import { Netwerknaam } from './Netwerknaam'

interface Props extends Beeldcontext {
  afgelopen: readonly Rij[]
  /** Leaves those without a known successor to the count; the country has too many. */
  alleenOpgevolgd: boolean
  past: number
  adres: string
}

/** What ended, and what took its place. */
export function Afgelopen({ afgelopen, alleenOpgevolgd, past, adres, ...context }: Props) {
  const opgevolgd = afgelopen.filter(({ opvolgers }) => opvolgers.length > 0)
  const rijen = alleenOpgevolgd ? opgevolgd : afgelopen
  return (
    <Paginadeel id="voorbij" titel="Wat eindigde en wat erna kwam">
      {afgelopen.length === 0 ? (
        <p>Van geen tafel in dit gebied weten wij dat zij voorbij is.</p>
      ) : (
        <>
          <p>
            Van {telwoord(afgelopen.length, 'tafel', 'tafels')} weten of vermoeden wij dat het afgelopen is; van{' '}
            {opgevolgd.length} kennen wij een opvolger. Dat van de andere geen opvolger bekend is, wil niet zeggen dat
            er niets bleef.
          </p>
          <Beeldtabel
            bijschrift={`Tafels die voorbij of waarschijnlijk voorbij zijn${alleenOpgevolgd ? ', met een opvolger' : ''}`}
            kolommen={[{ kop: 'Tafel' }, { kop: 'Periode' }, { kop: 'Toestand' }, { kop: 'Daarna' }]}
            rijen={rijen.toSorted((a, b) => b.opvolgers.length - a.opvolgers.length)}
            sleutel={({ netwerk }) => netwerk.id}
            past={past}
            adres={adres}
          >
            {({ netwerk, opvolgers }) => [
              <Netwerknaam key="naam" netwerk={netwerk} {...context} />,
              toonPeriode(netwerk),
              <Toestandmerk key="toestand" toestand={netwerk.toestand} gezien={netwerk.gezien} />,
              opvolgers.length === 0
                ? 'geen opvolger bekend'
                : opvolgers.map((opvolger) => <Netwerknaam key={opvolger.id} netwerk={opvolger} {...context} />),
            ]}
          </Beeldtabel>
        </>
      )}
    </Paginadeel>
  )
}
