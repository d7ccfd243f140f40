import type { UseQueryResult } from '@tanstack/react-query'
import { useCallback, useMemo, useRef, useState } from 'react'
import { useRouter } from 'wouter'
import type { Topology } from 'topojson-specification'
import { lagenVan } from '@/domain/kaart/laagnamen'
import { leegtekst } from '@/domain/kaart/kaarttelling'
import { maakKaartbeeld } from '@/domain/kaart/kaartbeeld'
import { kaartzin } from '@/domain/kaart/kaartzin'
import type { Beeld } from '@/domain/inBeeld'
import type { Treffer } from '@/domain/kaart/treffer'
import type { Naslag } from '@/domain/opzoeken'
import type { NetwerkKern, School } from '@/domain/overzicht'
import type { Onderwerp } from '@/domain/routes'
import { Legenda } from '@/panels/legenda/Legenda'
import { Melding } from '@/ui/Melding'
import { useMaat } from '@/ui/useMaat'
import { zichtbareInstellingen } from '@/domain/zichtbareInstellingen'
import { Wisselkaart } from '@/kaart/Wisselkaart'
import type { Keuze } from '@/url/parameters'
import type { Adres } from '@/url/useAdres'
import { Beeldkeuze } from './Beeldkeuze'
import css from './Kaartvlak.module.css'
import { Trefferkeuze } from './Trefferkeuze'
import { useMozaiek } from './useMozaiek'

/** Below this many px the legend would cover half of the map. */
const SMALLE_KAART = 520

export interface KaartvlakProps {
  adres: Adres
  /** The choices without those that only move the camera. */
  inhoud: Keuze
  onderwerp: Onderwerp | undefined
  naslag: Naslag
  grenzen: UseQueryResult<Topology>
  /** What `filterNetwerken` left. */
  zichtbaar: readonly NetwerkKern[]
  /** Ids of the netwerken to draw together. */
  gekozen: readonly string[]
  scholen: readonly School[]
  zweef: readonly string[]
  onZweef: (code: string | undefined) => void
  /** The gemeenten that the map shows now; undefined when that is all of them. */
  onBeeld: (beeld: Beeld | undefined) => void
}

/** The map with what lies on it: legend, own position, and the choice when a click hits several things. */
export function Kaartvlak({
  adres,
  inhoud,
  onderwerp,
  naslag,
  grenzen,
  zichtbaar,
  gekozen,
  scholen,
  zweef,
  onZweef,
  onBeeld,
}: KaartvlakProps) {
  const { keuze, kies, open, adresVan } = adres
  const mozaiek = useMozaiek(inhoud.beeld === 'sto-regios', naslag, grenzen.data, zichtbaar, inhoud)
  const wachtOpMozaiek = inhoud.beeld === 'sto-regios' && mozaiek === undefined
  const beeld = useMemo(
    () => ({
      ...maakKaartbeeld({
        naslag,
        zichtbaar,
        telkeuze: inhoud,
        // Until the mosaic can be drawn, the numbers stand in for it.
        lagen: wachtOpMozaiek ? ['aantal', ...lagenVan(inhoud)] : lagenVan(inhoud),
        gekozen,
        onderwerp,
        instellingen: zichtbareInstellingen(naslag, zichtbaar, inhoud).map(({ instelling }) => instelling),
        leeg: leegtekst(inhoud),
        scholen,
      }),
      mozaiek,
    }),
    [naslag, zichtbaar, inhoud, gekozen, onderwerp, scholen, mozaiek, wachtOpMozaiek],
  )
  const { base: basis } = useRouter()
  const vlak = useRef<HTMLDivElement>(null)
  const maat = useMaat(vlak, grenzen.data !== undefined)
  const [keuzemenu, setKeuzemenu] = useState<{ treffers: Treffer[]; punt: { x: number; y: number } } | undefined>()

  const naStand = useCallback(
    (stand: { zoom: number; lat: number; lon: number } | undefined) => kies({ kaart: stand }, { vervang: true }),
    [kies],
  )
  const naTreffers = useCallback(
    (treffers: Treffer[], punt: { x: number; y: number }) => {
      const symbolen = treffers.filter(({ onderwerp: { soort } }) => soort !== 'gemeente' && soort !== 'netwerk')
      const [eerste, ...meer] = symbolen.length > 0 ? symbolen : treffers
      if (meer.length > 0) setKeuzemenu({ treffers, punt })
      else {
        setKeuzemenu(undefined)
        if (eerste !== undefined) open(eerste.onderwerp)
      }
    },
    [open],
  )

  if (grenzen.isError) {
    return (
      <Melding
        titel="De kaart kon niet worden geladen"
        tekst={`${grenzen.error.message} De lijst hiernaast werkt gewoon.`}
        actie="Probeer opnieuw"
        onActie={() => void grenzen.refetch()}
      />
    )
  }
  if (grenzen.data === undefined) return <div className={css['wacht']} aria-hidden="true" />

  return (
    <div className={css['vlak']}>
      <Beeldkeuze keuze={keuze} onderwerp={onderwerp} />
      <div ref={vlak} className={css['doek']}>
        <Wisselkaart
          beeld={beeld}
          naslag={naslag}
          grenzen={grenzen.data}
          label={kaartzin(beeld, naslag)}
          maat={maat}
          stand={keuze.kaart}
          onStand={naStand}
          adresVan={(ander) => `${basis}${adresVan(ander)}`}
          onKies={open}
          zweef={zweef}
          onZweef={onZweef}
          onBeeld={onBeeld}
          onTreffers={naTreffers}
          samenwerkend={keuze.embed}
        />
        {keuzemenu !== undefined && (
          <Trefferkeuze {...keuzemenu} adresVan={adresVan} onSluit={() => setKeuzemenu(undefined)} />
        )}
      </div>
      <Legenda
        beeld={beeld}
        naslag={naslag}
        zichtbaar={zichtbaar}
        keuze={inhoud}
        onKies={kies}
        onderwerp={onderwerp}
        adresVan={adresVan}
        onOpen={open}
        ingeklapt={maat !== undefined && maat.breedte < SMALLE_KAART}
      />
    </div>
  )
}
