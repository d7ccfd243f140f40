import { useMemo } from 'react'
import { Link, useLocation } from 'wouter'
import { bestaatNu } from '@/domain/bestaan'
import { bladAdres, isBladonderwerp } from '@/domain/mijnTafels/bladonderwerp'
import type { Naslag } from '@/domain/opzoeken'
import type { School } from '@/domain/overzicht'
import { isPlek } from '@/domain/scholen'
import { leesRecord } from '@/domain/vergelijk/vergelijkOnderwerp'
import { Kiezer } from '@/panels/Kiezer'
import { onderwerpOpties } from '@/panels/vergelijk/onderwerpOpties'

/** Whose tables: a field that knows everybody, and the instellingen as plain links. */
export function Bladkeuze({ naslag, scholen }: { naslag: Naslag; scholen: readonly School[] }) {
  const [, ga] = useLocation()
  const opties = useMemo(
    () => onderwerpOpties(['instelling', 'gemeente', 'school'], naslag, scholen.filter(isPlek)),
    [naslag, scholen],
  )
  return (
    <>
      <p>
        Aan welke tafels zit u, en wie zit daar nog meer? Op één A4, om te printen, door te sturen en na te kijken: drie
        vragen helpen ons de kaart beter te maken.
      </p>
      <form data-met-script data-niet-op-papier onSubmit={(event) => event.preventDefault()}>
        <Kiezer
          label="Van welke school, instelling of gemeente?"
          hulp="Bijvoorbeeld Firda, Carmel of Zwolle"
          opties={opties}
          onKies={({ sleutel }) => {
            const gekozen = leesRecord(sleutel)
            if (isBladonderwerp(gekozen)) ga(bladAdres(gekozen))
          }}
        />
      </form>
      <section className="stapel" aria-labelledby="mbo-bladen">
        <h2 id="mbo-bladen">Van elke mbo-instelling</h2>
        <ul className="namen">
          {naslag.overzicht.instellingen.filter(bestaatNu).map(({ id, naam }) => (
            <li key={id}>
              <Link href={bladAdres({ soort: 'instelling', id })}>{naam}</Link>
            </li>
          ))}
        </ul>
        <p className="klein">
          Van elke vmbo-school en elke gemeente is er ook een blad: u vindt het hierboven, en onder het dossier.
        </p>
      </section>
    </>
  )
}
