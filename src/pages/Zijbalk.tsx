import type { ReactNode } from 'react'
import { Suspense } from 'react'
import type { NetwerkKern, School } from '@/domain/overzicht'
import type { Naslag } from '@/domain/opzoeken'
import { Filterchips } from '@/panels/filters/Filterchips'
import { Knop } from '@/ui/Knop'
import type { Keuze } from '@/url/parameters'
import type { Adres } from '@/url/useAdres'
import { Filtervouw } from './Filtervouw'
import { Filterdialoog } from './kaartDelen'
import css from './KaartPagina.module.css'
import { Startvraag } from './Startvraag'
import type { useVlakken } from './useVlakken'

interface Props {
  adres: Adres
  naslag: Naslag
  /** The choices without those that only move the camera. */
  inhoud: Keuze
  zichtbaar: readonly NetwerkKern[]
  scholen: readonly School[]
  vlakken: ReturnType<typeof useVlakken>
  /** Beside a dossier it is folded until it is asked for. */
  isOpen: boolean
  onKlap: () => void
  /** The results, where they stand here. */
  children: ReactNode
}

/** On a phone the button that opens the filters comes late; its place is kept. */
const filterplek = <div className={css['filterplek']} data-met-script />

/** Beside the map: the question, the filters and the results. */
export function Zijbalk({ adres, naslag, inhoud, zichtbaar, scholen, vlakken, isOpen, onKlap, children }: Props) {
  const { route, keuze, kies } = adres
  const bijDossier = route.naam === 'dossier'
  const { telefoon, weergave, grootBegin, gemonteerd } = vlakken
  const filters = { naslag, keuze: inhoud, onKies: kies, scholen }
  return (
    <>
      {bijDossier && (
        <Knop className={css['zijknop']} aria-expanded={isOpen} onClick={onKlap}>
          Lijst en filters
        </Knop>
      )}
      {!bijDossier && <Startvraag adres={adres} naslag={naslag} groot={grootBegin} />}
      {!keuze.embed && <Filterchips {...filters} />}
      {telefoon && (
        <Suspense fallback={filterplek}>
          <Filterdialoog {...filters} zichtbaarAantal={zichtbaar.length} />
        </Suspense>
      )}
      {!telefoon && !keuze.embed && (
        <div className={css['filters']} data-met-script>
          <Filtervouw open={weergave !== 'kaart'} {...filters} zichtbaarAantal={zichtbaar.length} />
        </div>
      )}
      {!gemonteerd && !keuze.embed && filterplek}
      {children}
    </>
  )
}
