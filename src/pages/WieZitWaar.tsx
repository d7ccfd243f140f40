import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { scholenQuery } from '@/dataset/queries'
import { paginas } from '@/domain/paginas'
import { tafelkring } from '@/domain/wieZitWaar/tafelkring'
import { inBeeld, verbandVan } from '@/domain/wieZitWaar/verband'
import { Ophalen } from '@/panels/Ophalen'
import { VreemdOnderwerp } from '@/panels/VreemdOnderwerp'
import { Keuze } from '@/panels/wieZitWaar/Keuze'
import { Uitkomst } from '@/panels/wieZitWaar/Uitkomst'
import { useMetKeuze } from '@/url/useMetKeuze'
import { useWieZitWaar } from '@/url/useWieZitWaar'
import { Pagina, Paginakop } from '@/ui/Pagina'
import type { PaginaProps } from './paginaProps'
import { Paginatitel } from './Paginatitel'

/** More tables than this in one picture cannot be followed. */
const MEESTE = 24

/** Who meets whom at which table: of an instelling, bestuur, gemeente or region, and first of the whole country. */
export function WieZitWaar({ naslag, adresVan }: PaginaProps) {
  const { van, isVreemd, toen, per, kies } = useWieZitWaar()
  const metKeuze = useMetKeuze()
  const scholen = useQuery(scholenQuery)
  const register = scholen.data?.goed
  const kring = useMemo(() => register && tafelkring(van, naslag, register), [van, naslag, register])
  const uitkomst = useMemo(() => {
    if (kring === undefined || register === undefined) return undefined
    const verband = verbandVan(toen ? kring.toen : kring.nu, naslag, register, per)
    return { verband, ...inBeeld(verband, MEESTE) }
  }, [kring, toen, per, naslag, register])
  const titel = van === undefined || kring === undefined ? paginas.wieZitWaar.titel : `Wie zit waar: ${kring.naam}`
  return (
    <Pagina key={String(metKeuze)}>
      <Paginakop>
        <Paginatitel titel={titel} />
        <p>
          Mbo-instellingen links, vmbo-scholen rechts, de tafels ertussen: elke lijn is een deelname die een bron noemt.
        </p>
        {isVreemd && <VreemdOnderwerp />}
        <Keuze
          {...{ naslag, van, toen, per, kies }}
          scholen={register ?? []}
          aantallen={kring && { nu: kring.nu.length, toen: kring.toen.length }}
        />
      </Paginakop>
      <Ophalen wat="De scholen" query={scholen}>
        {() =>
          kring === undefined || uitkomst === undefined ? (
            <p>Deze instelling, school, gemeente of regio staat niet op de landkaart. Kies hierboven een andere.</p>
          ) : (
            <Uitkomst
              key={`${kring.naam} ${toen} ${per}`}
              {...{ ...uitkomst, naslag, adresVan, toen }}
              naam={kring.naam}
              isLand={van === undefined}
            />
          )
        }
      </Ophalen>
    </Pagina>
  )
}
