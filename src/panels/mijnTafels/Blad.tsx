import { Mail, Printer } from 'lucide'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { tafelgenoten } from '@/domain/dossier/tafels'
import { bladAdres, bladtitel } from '@/domain/mijnTafels/bladonderwerp'
import type { OpBlad } from '@/domain/mijnTafels/opBlad'
import { pasOpBlad, regelsVanBlad, regelsVanBronnen, vasteRegels } from '@/domain/mijnTafels/opBlad'
import type { Tafelblad } from '@/domain/mijnTafels/tafelblad'
import type { Vindplaatsen } from '@/domain/mijnTafels/vindplaatsen'
import type { Naslag } from '@/domain/opzoeken'
import type { NetwerkKern, School } from '@/domain/overzicht'
import { paginas } from '@/domain/paginas'
import type { Onderwerp } from '@/domain/routes'
import { schoolMetCode } from '@/domain/scholen'
import { telwoord, toonDatum } from '@/domain/taal'
import { wieZitWaarAdres } from '@/domain/wieZitWaar/kringonderwerp'
import { drukAf } from '@/panels/drukAf'
import { Icoon } from '@/ui/Icoon'
import { Knop, Knoplink } from '@/ui/Knop'
import { useGemonteerd } from '@/ui/useGemonteerd'
import { adresBuiten } from '@/url/kaderadres'
import css from './Blad.module.css'
import { Bladdeel } from './Bladdeel'
import { Bladpartner, Bladtafel, Bladvoorbij, Bladwaarschijnlijk, genotenInWoorden } from './Bladrijen'
import { Bladvragen } from './Bladvragen'

interface Props {
  blad: Tafelblad
  naslag: Naslag
  scholen: readonly School[]
  /** Absent while they are on their way: then there are no notes yet. */
  vindplaatsen: Vindplaatsen | undefined
  adresVan: (onderwerp: Onderwerp | undefined) => string
  titel: ReactNode
  kaartje: ReactNode
}

/** The sheet: all of it on screen, on paper what fits one A4 with the rest counted. */
export function Blad({ blad, naslag, scholen, vindplaatsen = {}, adresVan, titel, kaartje }: Props) {
  const { onderwerp, naam, nu, waarschijnlijk, vaker, voorbij } = blad
  const isGemeente = onderwerp.soort === 'gemeente'
  const schoolnaam = (code: string) => schoolMetCode(scholen, code)?.naam
  const genotenAan = (tafel: Tafelblad['nu'][number]) => tafelgenoten(tafel, blad.ids, naslag, schoolnaam)
  const alle = [...nu, ...waarschijnlijk.map(({ netwerk }) => netwerk), ...voorbij]
  const plek = { nu: 0, waarschijnlijk: nu.length, voorbij: nu.length + waarschijnlijk.length }
  const opPapier = ({ nu: a, waarschijnlijk: b, voorbij: c }: Omit<OpBlad, 'vaker'>) => [
    ...alle.slice(0, a),
    ...alle.slice(plek.waarschijnlijk, plek.waarschijnlijk + b),
    ...alle.slice(plek.voorbij, plek.voorbij + c),
  ]
  const noten = (netwerken: readonly { id: string }[]) => netwerken.flatMap(({ id }) => vindplaatsen[id] ?? [])
  const past = pasOpBlad(
    regelsVanBlad(blad, (tafel) => genotenInWoorden(genotenAan(tafel))),
    vasteRegels(blad),
    (opBlad) => regelsVanBronnen(noten(opPapier(opBlad))),
  )
  const nummerVan = (tafel: NetwerkKern) => alle.indexOf(tafel) + 1
  const papier = new Set(opPapier(past))
  const adres = bladAdres(onderwerp)
  return (
    <div className={css['blad']} data-blad>
      <header className={css['kop']} data-bladdeel="kop">
        {titel}
        <p className={css['zin']} data-bladdeel="zin">
          {blad.zin}
        </p>
        <Acties blad={blad} adresVan={adresVan} />
      </header>
      <div className={css['kolommen']} data-bladdeel="kolommen">
        <div className={css['kolom']} data-bladdeel="kolom">
          <Bladdeel
            titel={isGemeente ? 'Tafels die uw gemeente omvatten' : 'Waaraan u zit, volgens de bronnen'}
            rijen={nu}
            past={past.nu}
            adres={adres}
            leeg={<GeenTafels naam={naam} />}
          >
            {(tafel, nr) => (
              <Bladtafel nr={nr + 1} tafel={tafel} genoten={genotenAan(tafel)} {...{ blad, naslag, adresVan }} />
            )}
          </Bladdeel>
          <Bladdeel titel="Waarschijnlijk ook" rijen={waarschijnlijk} past={past.waarschijnlijk} adres={adres}>
            {(rij, nr) => <Bladwaarschijnlijk nr={plek.waarschijnlijk + nr + 1} rij={rij} adresVan={adresVan} />}
          </Bladdeel>
        </div>
        <div className={css['kolom']} data-bladdeel="kolom">
          {kaartje}
          <Bladdeel
            titel={isGemeente ? 'Wie hier vaker aan tafel zit' : 'Wie u vaker ontmoet'}
            rijen={vaker}
            past={past.vaker}
            adres={adres}
          >
            {(partner) => <Bladpartner partner={partner} nummerVan={nummerVan} adresVan={adresVan} />}
          </Bladdeel>
          <Bladdeel titel="Voorbij of waarschijnlijk voorbij" rijen={voorbij} past={past.voorbij} adres={adres}>
            {(tafel, nr) => <Bladvoorbij nr={plek.voorbij + nr + 1} tafel={tafel} adresVan={adresVan} />}
          </Bladdeel>
          {blad.stelsel > 0 && (
            <p className="klein">
              Daarnaast {blad.stelsel === 1 ? 'ligt' : 'liggen'} hier {telwoord(blad.stelsel, 'regio', 'regio’s')} van
              een wet of landelijk programma.
            </p>
          )}
        </div>
      </div>
      <Bladvragen blad={blad} naslag={naslag} />
      <footer className={css['bronnen']} data-bladdeel="bronnen" aria-label="Bronnen">
        <strong>Bronnen</strong>{' '}
        {alle.map((netwerk, nr) => {
          const bron = vindplaatsen[netwerk.id]
          return bron === undefined ? null : (
            <span key={netwerk.id} data-niet-op-papier={papier.has(netwerk) ? undefined : ''}>
              · <b>{nr + 1}</b> {bron}{' '}
            </span>
          )
        })}
        · Stand van {toonDatum(naslag.overzicht.peildatum)}, versie {naslag.overzicht.versie}, CC BY 4.0.
      </footer>
    </div>
  )
}

/** Nothing known, and what to do. */
function GeenTafels({ naam }: { naam: string }) {
  return (
    <p>
      Wij kennen nog geen tafels van nu van {naam}. Dat wil niet zeggen dat er geen zijn.{' '}
      <Link href={paginas.bijdragen.pad}>Geef een tafel door</Link>, of beantwoord de vragen hieronder.
    </p>
  )
}

function Acties({ blad: { onderwerp, naam, zin }, adresVan }: Pick<Props, 'blad' | 'adresVan'>) {
  // Where the site lives is known in the browser only.
  const gemonteerd = useGemonteerd()
  const mail = () => {
    const tekst = `${zin}\r\n\r\n${adresBuiten()}\r\n`
    return `mailto:?subject=${encodeURIComponent(bladtitel(naam))}&body=${encodeURIComponent(tekst)}`
  }
  return (
    <div className="rij" data-niet-op-papier>
      <Knop soort="hoofd" data-met-script onClick={drukAf}>
        <Icoon teken={Printer} /> Print op één A4
      </Knop>
      {gemonteerd && (
        <Knoplink href={mail()}>
          <Icoon teken={Mail} /> Stuur per e-mail
        </Knoplink>
      )}
      <Link href={adresVan(onderwerp)}>Naar het dossier</Link>
      <Link href={wieZitWaarAdres(onderwerp)}>Wie zit waar?</Link>
    </div>
  )
}
