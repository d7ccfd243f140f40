import { useEffect, useMemo, useRef, useState } from 'react'
import { beoordeel } from '@/domain/bijdrage/bijdrageFouten'
import type { Basis } from '@/domain/bijdrage/bijdrageInvoer'
import { invoerVan, vragenOver } from '@/domain/bijdrage/bijdrageInvoer'
import { maakConcept } from '@/domain/bijdrage/bijdrageRecord'
import type { Fout } from '@/domain/bijdrage/foutplek'
import { stapVanFout } from '@/domain/bijdrage/foutplek'
import type { Stap } from '@/domain/bijdrage/stappen'
import { stappenVan, stapTitel } from '@/domain/bijdrage/stappen'
import type { Naslag } from '@/domain/opzoeken'
import type { Bijdrageadres } from '@/url/useBijdrage'
import { Bewaarregel } from './Bewaarregel'
import { Knop, Tekstknop } from '@/ui/Knop'
import css from './Formulier.module.css'
import { focusVeld } from './focusVeld'
import type { Formuliergegevens, Kaarttekenaar } from './omgeving'
import { FormulierContext } from './omgeving'
import { StapNakijken } from './StapNakijken'
import { StapOnderwerp } from './StapOnderwerp'
import { Stappenlijst } from './Stappenlijst'
import { useConcept } from './useConcept'
import { Vragen } from './Vragen'

interface Props {
  adres: Bijdrageadres
  naslag: Naslag
  kaart: Kaarttekenaar
  /** The record that is changed; undefined for something new. */
  basis: Basis | undefined
}

/** One day holds for the whole visit: a form that is filled in over midnight does not change under the hands. */
const vandaag = () => new Date().toISOString().slice(0, 10)

/** The steps, with what was answered so far. Going on is always possible; what is wrong is said, and gathered at the end. */
export function Formulier({ adres, naslag, kaart, basis }: Props) {
  const { versie } = naslag.overzicht
  const sleutel = basis === undefined ? 'nieuw' : `${basis.soort}:${basis.record.id}`
  const begin = useMemo(() => invoerVan(basis), [basis])
  const { invoer, zet, gezien, zie, wis, ...bewaring } = useConcept(sleutel, begin, versie)
  const [dag] = useState(vandaag)
  const concept = useMemo(() => maakConcept({ invoer, basis, naslag, vandaag: dag }), [invoer, basis, naslag, dag])
  const oordeel = useMemo(
    () => beoordeel({ invoer, basis, naslag, vandaag: dag }, concept),
    [invoer, basis, naslag, dag, concept],
  )
  const alleen = useMemo(
    () => (basis === undefined ? undefined : vragenOver(adres.velden, basis.soort)),
    [adres.velden, basis],
  )
  const stappen = stappenVan(invoer.soort).filter(
    (naam) => alleen === undefined || naam === 'nakijken' || alleen.some((vraag) => vraag.stap === naam),
  )
  const stap = stappen.includes(adres.stap) ? adres.stap : (stappen[0] ?? 'onderwerp')
  const nummer = stappen.indexOf(stap)
  const doelveld = useRef<string | undefined>(undefined)
  const kop = useRef<HTMLHeadingElement>(null)
  const vorigeStap = useRef(stap)

  useEffect(
    function ganaarDeStap() {
      if (vorigeStap.current === stap) return
      vorigeStap.current = stap
      if (doelveld.current === undefined || !focusVeld(doelveld.current)) kop.current?.focus()
      doelveld.current = undefined
    },
    [stap],
  )

  function naarStap(naar: Stap) {
    zie(naar === 'nakijken' ? stappen : [stap])
    adres.naarStap(naar)
  }
  function naarVeld({ veld }: Pick<Fout, 'veld'>, waar: Stap) {
    if (waar === stap) focusVeld(veld)
    else {
      doelveld.current = veld
      naarStap(waar)
    }
  }
  const isGezien = (fout: Fout) => gezien.includes(stapVanFout(fout, invoer.soort)) || stap === 'nakijken'
  const gegevens: Formuliergegevens = {
    invoer,
    zet,
    naslag,
    kaart,
    alleen: alleen?.map(({ naam }) => naam),
    foutBij: (veld) => oordeel.fouten.find((fout) => fout.veld === veld && (!fout.ontbreekt || isGezien(fout))),
    letOpBij: (veld) => oordeel.letOp.find((fout) => fout.veld === veld),
  }
  const vorige = stappen[nummer - 1]
  const volgende = stappen[nummer + 1]

  return (
    <FormulierContext value={gegevens}>
      <form className={css['formulier']} noValidate aria-label="Bijdrage" onSubmit={(event) => event.preventDefault()}>
        <Stappenlijst
          stappen={stappen}
          stap={stap}
          soort={invoer.soort}
          onvolledig={new Set(oordeel.fouten.filter(isGezien).map((fout) => stapVanFout(fout, invoer.soort)))}
          naarStap={naarStap}
        />
        <section className={css['stap']} aria-labelledby="stap-kop">
          <h2 id="stap-kop" ref={kop} tabIndex={-1}>
            <span className={css['voortgang']}>
              Stap {nummer + 1} van {stappen.length}
              <span className="alleen-voorlezen">:</span>
            </span>{' '}
            {stapTitel(stap, invoer.soort)}
          </h2>
          {stap === 'onderwerp' && alleen === undefined ? (
            <StapOnderwerp isNieuw={basis === undefined} naarOnderwerp={adres.naarOnderwerp} />
          ) : stap === 'nakijken' ? (
            <StapNakijken {...{ basis, concept, oordeel, naarVeld, naarStap }} versie={bewaring.versie} />
          ) : (
            <Vragen stap={stap} />
          )}
        </section>
        {alleen !== undefined && stap !== 'nakijken' && (
          <p>
            Alleen wat nog niet bekend is. <Tekstknop onClick={adres.naarAlles}>Toon alle vragen</Tekstknop>
          </p>
        )}
        <div className="rij">
          {vorige !== undefined && <Knop onClick={() => naarStap(vorige)}>Terug</Knop>}
          {volgende !== undefined && (
            <Knop soort="hoofd" onClick={() => naarStap(volgende)}>
              Verder<span className="alleen-voorlezen"> naar ‘{stapTitel(volgende, invoer.soort)}’</span>
            </Knop>
          )}
        </div>
        <Bewaarregel
          {...bewaring}
          sleutel={sleutel}
          nuVersie={versie}
          naarOnderwerp={adres.naarOnderwerp}
          onWis={() => {
            wis()
            if (stap === 'onderwerp') kop.current?.focus()
            else adres.naarStap('onderwerp')
          }}
        />
      </form>
    </FormulierContext>
  )
}
