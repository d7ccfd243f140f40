import { Download, ExternalLink, Mail, Printer } from 'lucide'
import { useState } from 'react'
import { berichtVan, issueAdres, mailAdres } from '@/domain/bijdrage/bijdrageBericht'
import type { Basis } from '@/domain/bijdrage/bijdrageInvoer'
import type { Concept } from '@/domain/bijdrage/bijdrageRecord'
import { maakBijdrage } from '@/domain/bijdrage/bijdrageRecord'
import { contact } from '@/domain/contact'
import { drukAf } from '@/panels/drukAf'
import { bewaarBestand } from '@/ui/bewaarBestand'
import { useFormulier } from './omgeving'
import { Knop, Knoplink } from '@/ui/Knop'
import css from './Nakijken.module.css'
import { Icoon } from '@/ui/Icoon'

interface Props {
  basis: Basis | undefined
  concept: Concept
  isGoed: boolean
  versie: string
}

/** Makes the file. Nothing is sent from here: the sender does that, with their own mail. */
export function Afronden({ basis, concept, isGoed, versie }: Props) {
  const { invoer } = useFormulier()
  const [melding, setMelding] = useState('')
  const bestand = `bijdrage-${concept.id}.json`
  const bijdrage = maakBijdrage({ invoer, basis }, concept, versie)
  const inhoud = `${JSON.stringify(bijdrage, null, 2)}\n`
  const bericht = berichtVan(bijdrage, invoer.naam.trim(), bestand, invoer.organisatie)
  const mail = isGoed ? mailAdres(contact, bericht) : undefined
  const issue = isGoed ? issueAdres(contact, bericht, inhoud) : undefined

  function download() {
    if (!isGoed) {
      setMelding('Vul eerst aan wat hierboven nog ontbreekt; dan kan het bestand worden gemaakt.')
      document.getElementById('fouten')?.focus()
      return
    }
    bewaarBestand(bestand, 'application/json', inhoud)
    setMelding(`${bestand} is gedownload.`)
  }

  return (
    <section className={css['afronden']} aria-labelledby="afronden-kop">
      <h3 id="afronden-kop">Versturen</h3>
      <ol>
        <li>Download het bestand met uw bijdrage. Het wordt in uw browser gemaakt.</li>
        <li>
          {contact.email === '' && contact.issueAdres === ''
            ? 'Stuur het bestand naar de beheerder van deze site: de organisatie die de kaart aanbiedt of u erop wees.'
            : 'Stuur het bestand mee met een bericht aan de redactie.'}
        </li>
        <li>De redactie kijkt het na. Wat zij overneemt, staat in de volgende versie van de gegevens.</li>
      </ol>
      <div className="rij">
        <Knop soort="hoofd" onClick={download}>
          <Icoon teken={Download} /> Download bestand
        </Knop>
        {mail !== undefined && (
          <Knoplink href={mail}>
            <Icoon teken={Mail} /> Maak een e-mail
          </Knoplink>
        )}
        {issue !== undefined && (
          <Knoplink href={issue} target="_blank" rel="noopener">
            <Icoon teken={ExternalLink} /> Maak een melding
          </Knoplink>
        )}
        <Knop onClick={drukAf}>
          <Icoon teken={Printer} /> Print
        </Knop>
      </div>
      <p role="status">{melding}</p>
    </section>
  )
}
