import { useMemo, useRef } from 'react'
import { recordVan } from '@/domain/dossier/dossier'
import { overlapkring } from '@/domain/overlap/overlapmatrixKring'
import { paginas } from '@/domain/paginas'
import type { Onderwerp } from '@/domain/routes'
import { wieZitWaarAdres } from '@/domain/wieZitWaar/kringonderwerp'
import { OverlapKeuze } from '@/panels/overlap/OverlapKeuze'
import { VreemdOnderwerp } from '@/panels/VreemdOnderwerp'
import { useInDePagina } from '@/url/useInDePagina'
import { useMetKeuze } from '@/url/useMetKeuze'
import { useOverlap } from '@/url/useOverlap'
import { Tekstknop } from '@/ui/Knop'
import { Pagina, Paginakop } from '@/ui/Pagina'
import { OverlapUitkomst } from './OverlapUitkomst'
import type { PaginaProps } from './paginaProps'
import { Paginatitel } from './Paginatitel'

/** How the netwerken around an instelling, gemeente or region overlap; without a choice, those of the whole country. */
export function OverlapPagina({ naslag, adresVan, grenzen }: PaginaProps) {
  const { van, isVreemd, maat, jaar, kiesVan, kiesMaat, wisJaar, vergelijkAdresVoor, adresVoor } = useOverlap()
  const { href, onKlik } = useInDePagina()
  const metKeuze = useMetKeuze()
  const kop = useRef<HTMLHeadingElement>(null)
  const kring = useMemo(() => overlapkring(van, naslag, jaar), [van, naslag, jaar])
  const wegwijzer = useMemo(
    () => ({
      adresVan: (onderwerp: Onderwerp) => href(adresVan(onderwerp)),
      vergelijkAdresVoor: (a: Onderwerp, b: Onderwerp) => href(vergelijkAdresVoor(a, b)),
      onKlik,
    }),
    [href, adresVan, vergelijkAdresVoor, onKlik],
  )
  const titel = van === undefined || kring === undefined ? paginas.overlap.titel : `Overlap rond ${kring.naam}`
  return (
    <Pagina key={String(metKeuze)}>
      <Paginakop>
        <Paginatitel titel={titel} kop={kop} />
        <p>
          Welke netwerken komen in dezelfde gemeenten, met dezelfde deelnemers of op dezelfde thema’s bij elkaar?{' '}
          {van === undefined && 'Kies een instelling, gemeente of regio, of begin bij heel Nederland.'}
        </p>
        {isVreemd && <VreemdOnderwerp />}
        <OverlapKeuze naslag={naslag} van={van} maat={maat} onKiesVan={kiesVan} onKiesMaat={kiesMaat} />
        {jaar !== undefined && (
          <p>
            Alleen netwerken die, voor zover bekend, in {jaar} liepen.{' '}
            <Tekstknop
              onClick={() => {
                // The button goes away: the keyboard goes on from the title.
                kop.current?.focus()
                wisJaar()
              }}
            >
              Toon alle jaren
            </Tekstknop>
          </p>
        )}
      </Paginakop>
      {kring === undefined ? (
        <p>
          Deze instelling, gemeente of regio staat niet op de landkaart. Kies hierboven een andere, of bekijk{' '}
          <a href={href(adresVoor(undefined))} onClick={onKlik}>
            heel Nederland
          </a>
          .
        </p>
      ) : (
        <OverlapUitkomst
          key={van === undefined ? '' : recordVan(van)}
          {...{ kring, jaar, naslag, grenzen, maat, wegwijzer }}
          eigen={van}
        />
      )}
      <p>
        <a href={href(wieZitWaarAdres(van))} onClick={onKlik}>
          Wie zit waar? Dezelfde tafels, met wie eraan zit
        </a>
      </p>
      <p className="klein">
        Voor de overlap zijn alle regionale netwerken van nu geteld die over vmbo en mbo gaan, of die in het gekozen
        jaar liepen. Landelijke netwerken, netwerken die alleen achtergrond zijn, wat voorbij is en netwerken met een
        onbekend gebied tellen niet mee. Gebieden zijn vaak bij benadering bekend.
      </p>
    </Pagina>
  )
}
