import { useQueryClient } from '@tanstack/react-query'
import { Download, ExternalLink, Mail } from 'lucide'
import { useState } from 'react'
import { netwerkDossierQuery } from '@/dataset/dossierQueries'
import { antwoordBijdrage } from '@/domain/bijdrage/antwoord'
import { antwoordenBericht, antwoordenBestand } from '@/domain/bijdrage/antwoordenBericht'
import { issueAdres, mailAdres } from '@/domain/bijdrage/bijdrageBericht'
import { contact } from '@/domain/contact'
import type { Bladvraag } from '@/domain/mijnTafels/bladvragen'
import type { Tafelblad } from '@/domain/mijnTafels/tafelblad'
import type { Naslag } from '@/domain/opzoeken'
import { Icoon } from '@/ui/Icoon'
import { Knop, Knoplink } from '@/ui/Knop'
import { bewaarBestand } from '@/ui/bewaarBestand'
import { openBuiten } from '@/ui/kadermelding'
import css from './Antwoorden.module.css'
import { keuzen } from './JaNeeVraag'

interface Props extends Pick<Tafelblad, 'onderwerp' | 'naam'> {
  gegeven: readonly { vraag: Bladvraag; antwoord: 'ja' | 'nee' }[]
  naslag: Naslag
}

/** The answers as a file, a mail and an issue; nothing is sent from here. */
export function AntwoordenVersturen({ onderwerp, naam, gegeven, naslag }: Props) {
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
                if (adres !== undefined) openBuiten(adres)
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
