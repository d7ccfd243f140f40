import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { scholenQuery } from '@/dataset/queries'
import { vindplaatsenQuery } from '@/dataset/vindplaatsenQuery'
import { vlekkenOpKaart } from '@/domain/inzichten/inzichtenVlekken'
import { isBeeldonderwerp } from '@/domain/regiobeeld/beeldonderwerp'
import { maakRegiobeeld } from '@/domain/regiobeeld/regiobeeld'
import { Vlekkenkaart } from '@/kaart/klassen/Vlekkenkaart'
import { Ophalen } from '@/panels/Ophalen'
import { Beeld } from '@/panels/regiobeeld/Beeld'
import { Beeldkeuze } from '@/panels/regiobeeld/Beeldkeuze'
import { Pagina, Paginakop } from '@/ui/Pagina'
import { Citaat } from './Citaat'
import type { PaginaProps } from './paginaProps'
import { Paginatitel } from './Paginatitel'

/** The regiobeeld of a region; without one that of the country, with the way to all of them. */
export function Regiobeeld({ onderwerp, naslag, grenzen, adresVan }: PaginaProps) {
  const scholen = useQuery(scholenQuery)
  const vindplaatsen = useQuery(vindplaatsenQuery)
  const register = scholen.data?.goed
  const beeld = useMemo(
    () =>
      register && (onderwerp === undefined || isBeeldonderwerp(onderwerp))
        ? maakRegiobeeld(onderwerp, naslag, register)
        : undefined,
    [onderwerp, naslag, register],
  )
  return (
    <Pagina>
      <Ophalen wat="De scholen" query={scholen}>
        {() =>
          beeld === undefined ? (
            <>
              <Paginakop>
                <Paginatitel titel="Dit regiobeeld is er niet" />
              </Paginakop>
              <p>Er is een regiobeeld van elke arbeidsmarktregio en van elke provincie. Kies er een.</p>
              <Beeldkeuze naslag={naslag} />
            </>
          ) : (
            <>
              <Beeld
                beeld={beeld}
                naslag={naslag}
                vindplaatsen={vindplaatsen.data}
                adresVan={adresVan}
                titel={<Paginatitel titel={beeld.titel} />}
                citaat={<Citaat titel={beeld.titel} overzicht={naslag.overzicht} />}
                kaarten={
                  grenzen && {
                    eigen: <Vlekkenkaart klassen={vlekkenOpKaart(beeld.vlekken.eigen)} {...{ naslag, grenzen }} />,
                    sto: <Vlekkenkaart klassen={vlekkenOpKaart(beeld.vlekken.sto)} {...{ naslag, grenzen }} />,
                  }
                }
              />
              <Beeldkeuze naslag={naslag} />
            </>
          )
        }
      </Ophalen>
    </Pagina>
  )
}
