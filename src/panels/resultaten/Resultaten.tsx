import { Suspense, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Naslag } from '@/domain/opzoeken'
import type { NetwerkKern } from '@/domain/overzicht'
import type { Onderwerp } from '@/domain/routes'
import { geraaktDoor } from '@/domain/zweef'
import { zichtbareInstellingen } from '@/domain/zichtbareInstellingen'
import type { Keuze } from '@/url/parameters'
import { InstellingRij } from './InstellingRij'
import { NetwerkRij } from './NetwerkRij'
import { Keuzelijst } from '@/ui/Veld'
import css from './Resultaten.module.css'
import type { Volgorde } from './sorteer'
import { groepeer, sorteer, volgordeLabels, volgordes } from './sorteer'
import { telwoord } from '@/domain/taal'
import { uitgesteld } from '@/ui/uitgesteld'

const LegeLijst = uitgesteld(async () => (await import('./LegeLijst')).LegeLijst)

/** Functions must keep their identity between renders: only then does a hover draw two rows and not three thousand. */
export interface ResultatenProps {
  naslag: Naslag
  /** What `filterNetwerken` returned. */
  zichtbaar: readonly NetwerkKern[]
  keuze: Keuze
  /** The open dossier; its row is marked. */
  onderwerp: Onderwerp | undefined
  adresVan: (onderwerp: Onderwerp) => string
  onOpen: (onderwerp: Onderwerp) => void
  /** For the way out of an empty list. */
  onKies: (wijziging: Partial<Keuze>) => void
  /** Draws a netwerk on the map, or no longer. */
  onWisselGekozen: (id: string) => void
  /** Pointer or focus is on this netwerk or instelling. */
  onZweef: (id: string | undefined) => void
  /** What the pointer is on: a netwerk, an instelling, or a gemeente of the map, whose rows then light up. */
  zweef: string | undefined
}

/** The list: what is visible, in words. It is the product; the map is its best view. */
export function Resultaten(props: ResultatenProps) {
  const { naslag, zichtbaar, keuze, onKies, zweef } = props
  const [volgorde, setVolgorde] = useState<Volgorde>('naam')
  const groepen = useMemo(() => groepeer(sorteer(zichtbaar, volgorde)), [zichtbaar, volgorde])
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
        <Volgordekeuze volgorde={volgorde} onKies={setVolgorde} />
      </header>
      {zichtbaar.length === 0 && (
        <Suspense fallback={null}>
          <LegeLijst naslag={naslag} keuze={keuze} onKies={onKies} />
        </Suspense>
      )}
      {groepen.map(({ kop, netwerken }) => (
        <Netwerkgroep key={kop} {...props} geraakt={geraakt} kop={kop} netwerken={netwerken} />
      ))}
      {instellingen.length > 0 && <Instellinggroep {...props} geraakt={geraakt} instellingen={instellingen} />}
    </section>
  )
}

function Volgordekeuze({ volgorde, onKies }: { volgorde: Volgorde; onKies: (volgorde: Volgorde) => void }) {
  return (
    <div className={css['volgorde']} data-met-script data-niet-op-papier>
      <Keuzelijst
        label="Volgorde"
        naast
        waarde={volgorde}
        opties={volgordes.map((waarde) => ({ waarde, label: volgordeLabels[waarde] }))}
        onKies={(waarde) => onKies(waarde ?? 'naam')}
      />
    </div>
  )
}

type GroepProps = ResultatenProps & { geraakt: ReadonlySet<string>; kop: string; netwerken: readonly NetwerkKern[] }

function Netwerkgroep(props: GroepProps) {
  const { kop, netwerken, naslag, keuze, onderwerp, adresVan, onOpen, onWisselGekozen, onZweef, geraakt } = props
  const id = useId()
  const open = onderwerp?.soort === 'netwerk' ? onderwerp.id : undefined
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={`bovenschrift ${css['groepskop']}`}>
        {kop} <span className={css['groepstelling']}>{netwerken.length}</span>
        {netwerken.some(({ gebied }) => gebied.type === 'regionaal') && (
          <span className={css['kolom']} aria-hidden="true">
            gemeenten
          </span>
        )}
      </h3>
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
    </section>
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
    <section aria-labelledby={id}>
      <h3 id={id} className={`bovenschrift ${css['groepskop']}`}>
        Mbo-instellingen <span className={css['groepstelling']}>{instellingen.length}</span>
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
    </section>
  )
}
