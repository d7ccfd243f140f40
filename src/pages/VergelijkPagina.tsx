import { useMemo } from 'react'
import { recordVan } from '@/domain/dossier/dossier'
import { bestandsnaam } from '@/domain/exporteer'
import type { School } from '@/domain/overzicht'
import { paginas } from '@/domain/paginas'
import type { Onderwerp } from '@/domain/routes'
import { inZin, vergelijk } from '@/domain/vergelijk/vergelijk'
import { vergelijkingAlsCsv } from '@/domain/vergelijk/vergelijkCsv'
import { feitenNaastElkaar } from '@/domain/vergelijk/vergelijkFeiten'
import type { Kant } from '@/domain/vergelijk/vergelijkKant'
import { kantVan } from '@/domain/vergelijk/vergelijkKant'
import { vergelijkZin } from '@/domain/vergelijk/vergelijkZin'
import { useInDePagina } from '@/url/useInDePagina'
import { Acties } from '@/panels/vergelijk/Acties'
import { Drieluik } from '@/panels/vergelijk/Drieluik'
import { Feitentabel } from '@/panels/vergelijk/Feitentabel'
import { Kantkiezer } from '@/panels/vergelijk/Kantkiezer'
import { onderwerpOpties } from '@/panels/vergelijk/onderwerpOpties'
import { Voorbeelden } from '@/panels/vergelijk/Voorbeelden'
import { useMetKeuze } from '@/url/useMetKeuze'
import { useVergelijk } from '@/url/useVergelijk'
import { Vergelijkkaart } from '@/kaart/klassen/Vergelijkkaart'
import type { PaginaProps } from './paginaProps'
import { Paginatitel } from './Paginatitel'
import { Pagina, Paginakop } from '@/ui/Pagina'
import css from './VergelijkPagina.module.css'

interface Props extends PaginaProps {
  /** Absent while they are under way, empty when they could not be had. */
  scholen: readonly School[] | undefined
}

const geenScholen: readonly School[] = []

/** A netwerk or instelling names its participants itself; a place is counted from the register. */
const teltScholen = ({ soort }: Onderwerp) => soort !== 'netwerk' && soort !== 'instelling'

/** Any two of netwerk, instelling, school, gemeente and regio: what they share, and what only one has. */
export function VergelijkPagina({ naslag, adresVan, grenzen, scholen: register }: Props) {
  const scholen = register ?? geenScholen
  const adres = useVergelijk()
  const metKeuze = useMetKeuze()
  const { href, onKlik } = useInDePagina()
  const opties = useMemo(
    () => onderwerpOpties(['netwerk', 'instelling', 'regio', 'gemeente', 'school'], naslag, scholen),
    [naslag, scholen],
  )
  const wachtOp = (onderwerp: Onderwerp | undefined) =>
    register === undefined && onderwerp !== undefined && teltScholen(onderwerp)
  const vanA = wachtOp(adres.a) ? undefined : adres.a
  const vanB = wachtOp(adres.b) ? undefined : adres.b
  const wacht = vanA !== adres.a || vanB !== adres.b
  const a = useMemo(() => vanA && kantVan(vanA, naslag, scholen), [vanA, naslag, scholen])
  const b = useMemo(() => vanB && kantVan(vanB, naslag, scholen), [vanB, naslag, scholen])
  const zelfde = a !== undefined && b !== undefined && recordVan(a.onderwerp) === recordVan(b.onderwerp)
  const titel =
    a === undefined || b === undefined || zelfde ? paginas.vergelijk.titel : `${a.naam} en ${inZin(b)} vergeleken`
  const dossier = (onderwerp: Onderwerp) => href(adresVan(onderwerp))
  const kiezer = (nr: 0 | 1, kant: Kant | undefined, gevraagd: Onderwerp | undefined) => (
    <Kantkiezer
      nr={nr}
      opties={opties}
      naam={kant?.naam}
      adres={kant && dossier(kant.onderwerp)}
      melding={kant === undefined && gevraagd !== undefined ? waaromNiet(gevraagd, wachtOp(gevraagd)) : undefined}
      onKies={(onderwerp) => adres.kies(nr === 0 ? 'a' : 'b', onderwerp)}
      onKlik={onKlik}
    />
  )
  return (
    <Pagina key={String(metKeuze)}>
      <Paginakop>
        <Paginatitel titel={titel} />
      </Paginakop>
      <div className={css['kanten']}>
        {kiezer(0, a, adres.a)}
        {kiezer(1, b, adres.b)}
      </div>
      {wacht ? null : a === undefined || b === undefined || zelfde ? (
        <>
          <p>
            {zelfde
              ? `${a.naam} is hier met zichzelf vergeleken. Kies voor een van de twee iets anders.`
              : 'Kies twee netwerken, instellingen, scholen, gemeenten of regio’s, ook door elkaar, en zie wat ze delen en wat alleen de een of de ander heeft.'}
          </p>
          <Voorbeelden
            naslag={naslag}
            gekozen={(a ?? b)?.onderwerp}
            adresMet={(eerste, tweede) => href(adres.adresMet(eerste, tweede))}
            onKlik={onKlik}
          />
        </>
      ) : (
        <Vergelijking
          {...{ a, b, naslag, grenzen, scholen, dossier, onKlik }}
          wisseladres={href(adres.adresMet(b.onderwerp, a.onderwerp))}
        />
      )}
    </Pagina>
  )
}

interface VergelijkingProps extends Pick<PaginaProps, 'naslag' | 'grenzen'> {
  scholen: readonly School[]
  a: Kant
  b: Kant
  wisseladres: string
  dossier: (onderwerp: Onderwerp) => string
  onKlik: ReturnType<typeof useInDePagina>['onKlik']
}

function Vergelijking({ a, b, naslag, grenzen, scholen, wisseladres, dossier, onKlik }: VergelijkingProps) {
  const vergelijking = useMemo(() => vergelijk(a, b), [a, b])
  return (
    <>
      <p className={css['zin']}>{vergelijkZin(a, b, vergelijking)}</p>
      <Acties
        wisseladres={wisseladres}
        bestand={bestandsnaam('vergelijking', naslag.overzicht.versie, 'csv')}
        inhoud={() => vergelijkingAlsCsv(a, b, vergelijking)}
        onKlik={onKlik}
      />
      <div className={css['naastElkaar']}>
        <section className="stapel" aria-labelledby="kenmerken">
          <h2 id="kenmerken">Kenmerken</h2>
          <Feitentabel feiten={feitenNaastElkaar(a, b, naslag, scholen)} naamA={a.naam} naamB={b.naam} />
        </section>
        {grenzen !== undefined && <Vergelijkkaart a={a} b={b} naslag={naslag} grenzen={grenzen} />}
      </div>
      {vergelijking.map((deel) => (
        <Drieluik key={deel.aspect} deel={deel} a={a} b={b} adresVan={dossier} onKlik={onKlik} />
      ))}
    </>
  )
}

function waaromNiet(gevraagd: Onderwerp, wacht: boolean): string {
  return wacht
    ? 'De scholen worden nog geladen…'
    : `‘${recordVan(gevraagd)}’ staat niet op de landkaart. Kies iets anders.`
}
