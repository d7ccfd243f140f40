import { useState } from 'react'
import type { Insluiting } from '@/domain/insluit/insluit'
import { insluitcode, insluitcodeMetScript, insluitlink } from '@/domain/insluit/insluit'
import { uitgave } from '@/domain/insluit/insluitUitgave'
import { paginas } from '@/domain/paginas'
import { InsluitFormulier } from '@/panels/insluiten/InsluitFormulier'
import { beginkeuze, heeftKaart, insluitNaam, insluitPad } from '@/panels/insluiten/insluitKeuze'
import { Voorbeeld } from '@/panels/insluiten/Voorbeeld'
import { leesKeuze, standaardKeuze } from '@/url/parameters'
import { useGemonteerd } from '@/ui/useGemonteerd'
import { InsluitUitleg } from './InsluitUitleg'
import css from './InsluitenPagina.module.css'
import { Kopieerblok } from './Kopieerblok'
import { Paginadeel } from '@/ui/Pagina'
import { Leespagina } from './Leespagina'
import type { PaginaProps } from './paginaProps'

const basis = import.meta.env.BASE_URL.replace(/\/$/, '')

/** For the web editor: choose, look, copy the code. */
export function InsluitenPagina({ naslag }: PaginaProps) {
  const [keuze, setKeuze] = useState(beginkeuze)
  // Where the site lives is known in the browser only; the page as it was made shows the address without it.
  const gemonteerd = useGemonteerd()
  const herkomst = gemonteerd ? window.location.origin : undefined
  const wortel = `${herkomst ?? ''}${basis}`
  const titel = insluitNaam(keuze, naslag)
  const adres = `${wortel}${insluitPad(keuze)}`
  const insluiting: Insluiting = { adres, titel, breedte: keuze.breedte, hoogte: keuze.hoogte }
  const neemOver = (query: string) => {
    const { embed, thema, kleur } = standaardKeuze
    setKeuze((nu) => ({ ...nu, begin: { ...leesKeuze(query), embed, thema, kleur } }))
  }
  const script = { adres: `${wortel}/${uitgave.bestand}`, sri: uitgave.sri }

  return (
    <Leespagina
      titel={paginas.insluiten.titel}
      inleiding={
        <p>
          Zet de landkaart op uw eigen website: de hele kaart, of alleen wat uw bezoekers aangaat. U kopieert een stukje
          HTML en plakt het in uw pagina. Er zijn geen cookies, er wordt niets bewaard en er gaat niets naar andere
          sites.
        </p>
      }
    >
      <Paginadeel id="kiezen" titel="1. Kies">
        <InsluitFormulier
          keuze={keuze}
          naslag={naslag}
          onKies={(wijziging) => setKeuze((nu) => ({ ...nu, ...wijziging }))}
        />
      </Paginadeel>
      <Paginadeel id="bekijken" titel="2. Bekijk">
        <div className={css['breed']}>
          <Voorbeeld
            adres={`${basis}${insluitPad(keuze)}`}
            titel={titel}
            breedte={keuze.breedte}
            hoogte={keuze.hoogte}
            onNeemOver={heeftKaart(keuze) ? neemOver : undefined}
          />
        </div>
      </Paginadeel>
      <Paginadeel id="code" titel="3. Kopieer">
        <h3>Alleen HTML</h3>
        <p>Dit is genoeg. De kaart houdt de hoogte die u koos.</p>
        <Kopieerblok wat="de HTML" tekst={insluitcode(insluiting)} code />
        <h3>Met een hoogte die vanzelf past</h3>
        <p>
          Een klein script maakt het kader zo hoog als de inhoud vraagt. Blokkeert uw site het script, dan blijft de
          hoogte die u koos. De code <code>integrity</code> zorgt dat uw bezoekers precies deze versie krijgen (
          {uitgave.versie}) en nooit een andere.
        </p>
        <Kopieerblok wat="de HTML met script" tekst={insluitcodeMetScript(insluiting, script)} code />
        <h3>Een link die een kaart wordt</h3>
        <p>
          Voor lange pagina’s, of als uw CMS een <code>iframe</code> weghaalt. De kaart wordt pas geladen als de
          bezoeker er bijna is. Zonder script blijft het een gewone link.
        </p>
        <Kopieerblok
          wat="de link"
          tekst={insluitlink(insluiting, `${wortel}${insluitPad(keuze, false)}`, script)}
          code
        />
      </Paginadeel>
      <InsluitUitleg herkomst={herkomst} />
    </Leespagina>
  )
}
