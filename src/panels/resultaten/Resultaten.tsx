import { Suspense, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Beeld } from '@/domain/inBeeld'
import { afstanden } from '@/domain/inBeeld'
import { netwerkSoortBegrippen } from '@/domain/netwerkWaarden'
import type { Naslag } from '@/domain/opzoeken'
import type { GemeenteKern, NetwerkKern } from '@/domain/overzicht'
import type { Onderwerp } from '@/domain/routes'
import { geraaktDoor } from '@/domain/zweef'
import { zichtbareInstellingen } from '@/domain/zichtbareInstellingen'
import type { Keuze } from '@/url/parameters'
import { InstellingRij } from './InstellingRij'
import { NetwerkRij } from './NetwerkRij'
import { Vakje } from '@/ui/Keuze'
import { Keuzelijst } from '@/ui/Veld'
import type { Lijstdeel, Soortgroep } from './lijstdelen'
import { lijstdelen } from './lijstdelen'
import css from './Resultaten.module.css'
import type { Volgorde } from './sorteer'
import { sorteer, volgordeLabels, volgordes } from './sorteer'
import { telwoord } from '@/domain/taal'
import { uitgesteld } from '@/ui/uitgesteld'

const Namenlijst = uitgesteld(async () => (await import('./Namenlijst')).Namenlijst)
const LegeLijst = uitgesteld(async () => (await import('./LegeLijst')).LegeLijst)

/** Functions must keep their identity between renders: only then does a hover draw two rows and not three thousand. */
export interface ResultatenProps {
  naslag: Naslag
  /** What `filterNetwerken` returned. */
  zichtbaar: readonly NetwerkKern[]
  keuze: Keuze
  /** The open dossier; its row is marked. */
  onderwerp: Onderwerp | undefined
  /** What the map shows; undefined when that is the whole country, or when there is no map. */
  beeld?: Beeld | undefined
  /** The place that the reader chose: what is near it comes first. */
  plek?: GemeenteKern | undefined
  adresVan: (onderwerp: Onderwerp) => string
  onOpen: (onderwerp: Onderwerp) => void
  /** For the way out of an empty list, and to let go of the map. */
  onKies: (wijziging: Partial<Keuze>) => void
  /** Draws a netwerk on the map, or no longer. */
  onWisselGekozen: (id: string) => void
  /** Pointer or focus is on this netwerk or instelling. */
  onZweef: (id: string | undefined) => void
  /** What the pointer is on: a netwerk, an instelling, or a gemeente of the map, whose rows then light up. */
  zweef: string | undefined
}

/** The list: what is visible, in words. It is the product; the map is its best view, and it follows the map. */
export function Resultaten(props: ResultatenProps) {
  const { naslag, zichtbaar, keuze, onKies, zweef, beeld, plek } = props
  const [eigen, setEigen] = useState<Volgorde>()
  const vanzelf = plek === undefined ? 'naam' : 'dichtbij'
  const volgorde = eigen === undefined || (eigen === 'dichtbij' && plek === undefined) ? vanzelf : eigen
  const gesorteerd = useMemo(() => {
    const afstand = plek && volgorde === 'dichtbij' ? afstanden(zichtbaar, plek, naslag.gemeenteByCode) : undefined
    return sorteer(zichtbaar, volgorde, afstand)
  }, [zichtbaar, volgorde, plek, naslag])
  const delen = useMemo(
    () => lijstdelen(gesorteerd, keuze.lijst === 'beeld' ? beeld : undefined),
    [gesorteerd, keuze.lijst, beeld],
  )
  const instellingen = useMemo(() => zichtbareInstellingen(naslag, zichtbaar, keuze), [naslag, zichtbaar, keuze])
  const geraakt = useMemo(() => geraaktDoor(zweef, naslag), [zweef, naslag])
  const vak = useRef<HTMLElement>(null)
  useEffect(function maakElkeLijstEenHalte() {
    const einde = new AbortController()
    void import('./rijhaltes').then(({ houdHaltes }) => houdHaltes(vak.current, einde.signal))
    return () => einde.abort()
  }, [])
  return (
    <section ref={vak} id="resultaten" tabIndex={-1} className={css['resultaten']} aria-label="Resultaten">
      <h2 className="alleen-voorlezen">Resultaten</h2>
      <header className={css['kop']}>
        <p role="status">
          <strong>{telwoord(zichtbaar.length, 'netwerk', 'netwerken')}</strong> ·{' '}
          {telwoord(instellingen.length, 'instelling', 'instellingen')}
        </p>
        <Volgordekeuze volgorde={volgorde} metPlek={plek !== undefined} onKies={setEigen} />
        {beeld !== undefined && (
          <Vakje
            label="Eerst wat op de kaart in beeld is"
            checked={keuze.lijst === 'beeld'}
            onChange={() => onKies({ lijst: keuze.lijst === 'beeld' ? 'alles' : 'beeld' })}
          />
        )}
      </header>
      {zichtbaar.length === 0 && (
        <Suspense fallback={null}>
          <LegeLijst naslag={naslag} keuze={keuze} onKies={onKies} />
        </Suspense>
      )}
      {delen.map((deel) => (
        // What leaves the view stays where it is: only the rows that come into view are drawn anew.
        <Deel key={deel.naam === 'elders' ? 'regionaal' : deel.naam} {...props} geraakt={geraakt} deel={deel} />
      ))}
      {instellingen.length > 0 && <Instellinggroep {...props} geraakt={geraakt} instellingen={instellingen} />}
    </section>
  )
}

interface VolgordekeuzeProps {
  volgorde: Volgorde
  /** A place was chosen, so that rows can stand by how near they are. */
  metPlek: boolean
  onKies: (volgorde: Volgorde | undefined) => void
}

function Volgordekeuze({ volgorde, metPlek, onKies }: VolgordekeuzeProps) {
  return (
    <div className={css['volgorde']} data-met-script data-niet-op-papier>
      <Keuzelijst
        label="Volgorde"
        naast
        waarde={volgorde}
        opties={volgordes
          .filter((waarde) => metPlek || waarde !== 'dichtbij')
          .map((waarde) => ({ waarde, label: volgordeLabels[waarde] }))}
        onKies={onKies}
      />
    </div>
  )
}

type DeelProps = ResultatenProps & { geraakt: ReadonlySet<string>; deel: Lijstdeel }

/** A part of the list: what is in view, or what is not, or what has no place; by soort, each with its number. */
function Deel({ deel: { naam, kop, aantal, groepen }, ...props }: DeelProps) {
  const id = useId()
  const { zichtbaar } = props
  return (
    <div role="group" aria-labelledby={id}>
      <h3 id={id} className={css['deelkop']}>
        {naam === 'beeld'
          ? `${kop}: ${aantal} van ${telwoord(zichtbaar.length, 'netwerk', 'netwerken')}`
          : `${kop}: ${telwoord(aantal, 'netwerk', 'netwerken')}`}
      </h3>
      {groepen.map((groep) => (
        <Netwerkgroep key={groep.soort} {...props} groep={groep} />
      ))}
    </div>
  )
}

type GroepProps = Omit<DeelProps, 'deel'> & { groep: Soortgroep }

function Netwerkgroep(props: GroepProps) {
  const { groep, naslag, keuze, onderwerp, adresVan, onOpen, onWisselGekozen, onZweef, geraakt } = props
  const { soort, netwerken, kort } = groep
  const id = useId()
  const open = onderwerp?.soort === 'netwerk' ? onderwerp.id : undefined
  return (
    <div role="group" aria-labelledby={id}>
      <h4 id={id} className={`bovenschrift ${css['groepskop']}`}>
        {netwerkSoortBegrippen[soort].meervoud}{' '}
        <span className={css['groepstelling']}>{netwerken.length + kort.length}</span>
      </h4>
      <ul className={css['rijen']} data-rijen>
        {netwerken.map((netwerk) => {
          const nr = keuze.netwerk.indexOf(netwerk.id)
          return (
            <NetwerkRij
              key={netwerk.id}
              netwerk={netwerk}
              naslag={naslag}
              adresVan={adresVan}
              nr={nr === -1 ? undefined : nr}
              aantalGekozen={keuze.netwerk.length}
              isOpen={netwerk.id === open}
              isZweef={geraakt.has(netwerk.id)}
              onOpen={onOpen}
              onWisselGekozen={onWisselGekozen}
              onZweef={onZweef}
            />
          )
        })}
      </ul>
      {kort.length > 0 && (
        <Suspense fallback={null}>
          <Namenlijst netwerken={kort} adresVan={adresVan} onOpen={onOpen} />
        </Suspense>
      )}
    </div>
  )
}

type InstellinggroepProps = ResultatenProps & {
  geraakt: ReadonlySet<string>
  instellingen: ReturnType<typeof zichtbareInstellingen>
}

function Instellinggroep(props: InstellinggroepProps) {
  const { instellingen, onderwerp, adresVan, onOpen, onZweef, geraakt } = props
  const id = useId()
  const open = onderwerp?.soort === 'instelling' ? onderwerp.id : undefined
  return (
    <div role="group" aria-labelledby={id}>
      <h3 id={id} className={css['deelkop']}>
        {`Mbo-instellingen: ${instellingen.length}`}
      </h3>
      <ul className={css['rijen']} data-rijen>
        {instellingen.map(({ instelling, aantalNetwerken }) => (
          <InstellingRij
            key={instelling.id}
            instelling={instelling}
            aantalNetwerken={aantalNetwerken}
            adresVan={adresVan}
            isOpen={instelling.id === open}
            isZweef={geraakt.has(instelling.id)}
            onOpen={onOpen}
            onZweef={onZweef}
          />
        ))}
      </ul>
    </div>
  )
}
