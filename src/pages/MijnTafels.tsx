import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { scholenQuery } from '@/dataset/queries'
import { vindplaatsenQuery } from '@/dataset/vindplaatsenQuery'
import { bladtitel, isBladonderwerp } from '@/domain/mijnTafels/bladonderwerp'
import { maakTafelblad } from '@/domain/mijnTafels/tafelblad'
import { paginas } from '@/domain/paginas'
import { Tafelskaartje } from '@/kaart/klassen/Tafelskaartje'
import { Blad } from '@/panels/mijnTafels/Blad'
import { Bladkeuze } from '@/panels/mijnTafels/Bladkeuze'
import { Ophalen } from '@/panels/Ophalen'
import { Pagina, Paginakop } from '@/ui/Pagina'
import type { PaginaProps } from './paginaProps'
import { Paginatitel } from './Paginatitel'

/** "Mijn tafels": whose, or of one subject the sheet itself. */
export function MijnTafels({ onderwerp, ...props }: PaginaProps) {
  const scholen = useQuery(scholenQuery)
  const vindplaatsen = useQuery({ ...vindplaatsenQuery, enabled: onderwerp !== undefined })
  const { naslag, grenzen, adresVan } = props
  const register = scholen.data?.goed
  const blad = useMemo(
    () => (isBladonderwerp(onderwerp) && register ? maakTafelblad(onderwerp, naslag, register) : undefined),
    [onderwerp, naslag, register],
  )
  if (onderwerp === undefined) {
    return (
      <Pagina lees>
        <Paginakop>
          <Paginatitel titel={paginas.mijnTafels.titel} />
        </Paginakop>
        <Bladkeuze naslag={naslag} scholen={register ?? []} />
      </Pagina>
    )
  }
  return (
    <Pagina>
      <Ophalen wat="De scholen" query={scholen}>
        {({ goed }) =>
          blad === undefined ? (
            <>
              <Paginakop>
                <Paginatitel titel="Dit blad is er niet" />
              </Paginakop>
              <p>Deze instelling, school of gemeente staat niet op de landkaart. Kies een andere.</p>
              <Bladkeuze naslag={naslag} scholen={goed} />
            </>
          ) : (
            <Blad
              blad={blad}
              naslag={naslag}
              scholen={goed}
              vindplaatsen={vindplaatsen.data}
              adresVan={adresVan}
              titel={<Paginatitel titel={bladtitel(blad.naam)} />}
              kaartje={grenzen && <Tafelskaartje blad={blad} naslag={naslag} grenzen={grenzen} scholen={goed} />}
            />
          )
        }
      </Ophalen>
    </Pagina>
  )
}
