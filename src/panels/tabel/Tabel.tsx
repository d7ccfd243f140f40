import { useMemo, useState } from 'react'
import { geraaktDoor } from '@/domain/zweef'
import { zichtbareInstellingen } from '@/domain/zichtbareInstellingen'
import { hoofdplaats } from '@/panels/resultaten/InstellingRij'
import { LegeLijst } from '@/panels/resultaten/LegeLijst'
import type { ResultatenProps } from '@/panels/resultaten/Resultaten'
import type { InstellingRegel } from './kolommen'
import { instellingKolommen, netwerkKolommen } from './kolommen'
import type { Sortering } from './sorteerRijen'
import { sorteerRijen } from './sorteerRijen'
import { Sorteertabel } from './Sorteertabel'
import css from './Tabel.module.css'
import { Tabeldownloads } from './Tabeldownloads'
import { telwoord } from '@/domain/taal'

interface TabelProps extends Omit<ResultatenProps, 'onWisselGekozen' | 'adresVan'> {
  /** Without a subject: the address of this view, for the download. */
  adresVan: (onderwerp: ResultatenProps['onderwerp']) => string
}

const opNaam: Sortering = { kolom: 0, aflopend: false }

/** Everything that is visible as tables, with downloads of exactly that, in the order that is shown. */
export function Tabel({ naslag, zichtbaar, keuze, onderwerp, adresVan, onOpen, onKies, zweef, onZweef }: TabelProps) {
  const [sortering, setSortering] = useState(opNaam)
  const [instellingSortering, setInstellingSortering] = useState(opNaam)
  const kolommen = useMemo(() => netwerkKolommen(naslag), [naslag])
  const kolommenVanInstelling = useMemo(() => instellingKolommen(naslag), [naslag])
  const instellingen = useMemo(
    (): InstellingRegel[] =>
      zichtbareInstellingen(naslag, zichtbaar, keuze).map((rij) => ({
        ...rij,
        id: rij.instelling.id,
        plaats: hoofdplaats(rij.instelling) ?? '',
      })),
    [naslag, zichtbaar, keuze],
  )
  const geraakt = useMemo(() => geraaktDoor(zweef, naslag), [zweef, naslag])
  const rijen = { adresVan, onOpen, onderwerp, geraakt, onZweef }
  return (
    <div className={css['tabellen']}>
      <div className={css['balk']}>
        <p role="status">
          <strong>{telwoord(zichtbaar.length, 'netwerk', 'netwerken')}</strong> ·{' '}
          {telwoord(instellingen.length, 'instelling', 'instellingen')}
        </p>
        <Tabeldownloads
          naslag={naslag}
          netwerken={() => sorteerRijen(zichtbaar, kolommen, sortering)}
          instellingen={() =>
            sorteerRijen(instellingen, kolommenVanInstelling, instellingSortering).map(({ instelling }) => instelling)
          }
          adres={() => new URL(adresVan(undefined), window.location.href).href}
        />
      </div>
      {zichtbaar.length === 0 ? (
        <LegeLijst naslag={naslag} keuze={keuze} onKies={onKies} />
      ) : (
        <Sorteertabel
          bijschrift={`Netwerken (${zichtbaar.length})`}
          kolommen={kolommen}
          rijen={zichtbaar}
          sortering={sortering}
          onSorteer={setSortering}
          soort="netwerk"
          {...rijen}
        />
      )}
      {instellingen.length > 0 && (
        <Sorteertabel
          bijschrift={`Mbo-instellingen (${instellingen.length})`}
          kolommen={kolommenVanInstelling}
          rijen={instellingen}
          sortering={instellingSortering}
          onSorteer={setInstellingSortering}
          soort="instelling"
          {...rijen}
        />
      )}
    </div>
  )
}
