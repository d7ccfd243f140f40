import { useQueryClient } from '@tanstack/react-query'
import { Download, ExternalLink, Mail } from 'lucide'
import { useState } from 'react'
import { netwerkDossierQuery } from '@/dataset/dossierQueries'
import { antwoordBijdrage } from '@/domain/bijdrage/antwoord'
import { antwoordenBericht, antwoordenBestand } from '@/domain/bijdrage/antwoordenBericht'
import { issueAdres, mailAdres } from '@/domain/bijdrage/bijdrageBericht'
import { contact } from '@/domain/contact'
import { bladAdres } from '@/domain/mijnTafels/bladonderwerp'
import type { Bladvraag } from '@/domain/mijnTafels/bladvragen'
import type { Tafelblad } from '@/domain/mijnTafels/tafelblad'
import type { Naslag } from '@/domain/opzoeken'
import { Icoon } from '@/ui/Icoon'
import { Knop, Knoplink } from '@/ui/Knop'
import { bewaarBestand } from '@/ui/bewaarBestand'
import css from './Bladvragen.module.css'

const keuzen = { ja: 'Ja', nee: 'Nee', weetniet: 'Weet ik niet' } as const
type Keuze = keyof typeof keuzen

/** The questions of a sheet: boxes on paper, on screen answers that become a contribution. */
export function Bladvragen({ blad: { onderwerp, naam, vragen }, naslag }: { blad: Tafelblad; naslag: Naslag }) {
  const [antwoorden, setAntwoorden] = useState<ReadonlyMap<string, Keuze>>(new Map())
  if (vragen.length === 0) return null
  const kies = (vraag: Bladvraag, keuze: Keuze) => setAntwoorden(new Map([...antwoorden, [vraag.netwerk.id, keuze]]))
  const gegeven = vragen.flatMap((vraag) => {
    const antwoord = antwoorden.get(vraag.netwerk.id)
    return antwoord === 'ja' || antwoord === 'nee' ? [{ vraag, antwoord }] : []
  })
  return (
    <section className={css['vragen']} data-bladdeel="vragen" aria-labelledby="bladvragen">
      <h2 id="bladvragen">
        Klopt dit? {vragen.length === 1 ? 'Eén vraag' : vragen.length === 2 ? 'Twee vragen' : 'Drie vragen'}
      </h2>
      <p className="klein" data-met-script data-niet-op-papier>
        Uw antwoord verbetert de kaart. Er wordt niets verstuurd voordat u dat zelf doet.
      </p>
      <p className={css['opPapier']} data-alleen-op-papier>
        Beantwoord ze op {bladAdres(onderwerp)}, of stuur dit blad terug.
      </p>
      <ol>
        {vragen.map((vraag) => (
          <li key={vraag.netwerk.id}>
            <fieldset>
              <legend>{vraag.tekst}</legend>
              <div className={css['keuzen']}>
                {keuzenamen.map((keuze) => (
                  <label key={keuze}>
                    <input
                      type="radio"
                      name={`vraag-${vraag.netwerk.id}`}
                      checked={antwoorden.get(vraag.netwerk.id) === keuze}
                      onChange={() => kies(vraag, keuze)}
                    />
                    <span>{keuzen[keuze]}</span>
                  </label>
                ))}
              </div>
            </fieldset>
          </li>
        ))}
      </ol>
      <div aria-live="polite" data-niet-op-papier>
        {gegeven.length > 0 && <Versturen {...{ onderwerp, naam, gegeven, naslag }} />}
        {gegeven.length === 0 && antwoorden.size > 0 && <p>Dank u. Dan laten wij het zoals het staat.</p>}
      </div>
    </section>
  )
}

const keuzenamen: readonly Keuze[] = ['ja', 'nee', 'weetniet']

interface VersturenProps extends Pick<Tafelblad, 'onderwerp' | 'naam'> {
  gegeven: readonly { vraag: Bladvraag; antwoord: 'ja' | 'nee' }[]
  naslag: Naslag
}

/** The answers as a file, a mail and an issue; nothing is sent from here. */
function Versturen({ onderwerp, naam, gegeven, naslag }: VersturenProps) {
  const voorraad = useQueryClient()
  const [melding, setMelding] = useState('')
  const { versie } = naslag.overzicht
  const bestand = antwoordenBestand(onderwerp)
  const bericht = antwoordenBericht(
    naam,
    gegeven.map(({ vraag, antwoord }) => `${vraag.tekst} ${keuzen[antwoord]}`),
    bestand,
    versie,
  )
  const maak = async () => {
    const vandaag = new Date().toISOString().slice(0, 10)
    const bijdragen = await Promise.all(
      gegeven.map(async ({ vraag, antwoord }) => {
        const { netwerk } = await voorraad.query(netwerkDossierQuery(vraag.netwerk.id))
        return antwoordBijdrage({ vraag: vraag.soort, antwoord, partij: onderwerp, naam }, netwerk, versie, vandaag)
      }),
    )
    return `${JSON.stringify(bijdragen, null, 2)}\n`
  }
  const doe = (daarna: (inhoud: string) => void) => {
    maak().then(daarna, () =>
      setMelding('Het bestand kon niet worden gemaakt. Kijk of u verbinding hebt en probeer het opnieuw.'),
    )
  }
  const mail = mailAdres(contact, bericht)
  return (
    <div className={css['versturen']}>
      <p>
        {gegeven.length === 1 ? 'Uw antwoord' : `Uw ${gegeven.length} antwoorden`}: download het bestand en stuur het
        aan de redactie
        {contact.email === '' && contact.issueAdres === '' ? ': de organisatie die deze kaart aanbiedt' : ''}.
      </p>
      <div className="rij">
        <Knop
          soort="hoofd"
          onClick={() =>
            doe((inhoud) => {
              bewaarBestand(bestand, 'application/json', inhoud)
              setMelding(`${bestand} is gedownload.`)
            })
          }
        >
          <Icoon teken={Download} /> Download {gegeven.length === 1 ? 'uw antwoord' : 'uw antwoorden'}
        </Knop>
        {mail !== undefined && (
          <Knoplink href={mail}>
            <Icoon teken={Mail} /> Maak een e-mail
          </Knoplink>
        )}
        {contact.issueAdres !== '' && (
          <Knop
            onClick={() =>
              doe((inhoud) => {
                const adres = issueAdres(contact, bericht, inhoud)
                if (adres !== undefined) window.open(adres, '_blank', 'noopener')
              })
            }
          >
            <Icoon teken={ExternalLink} /> Maak een melding
          </Knop>
        )}
      </div>
      <p role="status">{melding}</p>
    </div>
  )
}
