import { leesRecord } from '@/domain/vergelijk/vergelijkOnderwerp'
import type { Bijdrageadres } from '@/url/useBijdrage'
import { andereConcepten } from './bewaard'
import { Tekstknop } from '@/ui/Knop'
import css from './Formulier.module.css'

interface Props {
  sleutel: string
  isBewaard: boolean | undefined
  /** Version of the data that the draft began from, and that of now. */
  versie: string
  nuVersie: string
  naarOnderwerp: Bijdrageadres['naarOnderwerp']
  onWis: () => void
}

/** Where what was typed stays, and how it goes away. */
export function Bewaarregel({ sleutel, isBewaard, versie, nuVersie, naarOnderwerp, onWis }: Props) {
  const andere = andereConcepten(sleutel)
  return (
    <div className={css['bewaard']}>
      {isBewaard === undefined && (
        <p>Wat u invult, blijft in uw eigen browser; er wordt niets verstuurd. U kunt later verdergaan.</p>
      )}
      {isBewaard === true && (
        <p>
          Uw concept is bewaard in deze browser en gaat nergens anders heen.{' '}
          <Tekstknop onClick={onWis}>Wis dit concept</Tekstknop>
        </p>
      )}
      {isBewaard === false && (
        <p className={css['nietBewaard']}>
          Deze browser bewaart uw concept niet. Sluit de pagina niet voordat u het bestand hebt gedownload.{' '}
          <Tekstknop onClick={onWis}>Wis wat u invulde</Tekstknop>
        </p>
      )}
      {isBewaard !== undefined && versie !== nuVersie && (
        <p className={css['nietBewaard']}>
          De gegevens van de site zijn vernieuwd sinds u begon. Kijk na of uw wijziging nog nodig is.
        </p>
      )}
      {andere.length > 0 && (
        <p>
          Ook bewaard:{' '}
          {andere.map(({ onderwerp, naam }) => (
            <Tekstknop key={onderwerp} onClick={() => naarOnderwerp(onderwerpVan(onderwerp))}>
              {naam === '' ? 'een nieuw netwerk of een nieuwe instelling' : naam}
            </Tekstknop>
          ))}
        </p>
      )}
    </div>
  )
}

/** `mbo-instelling:x` is `instelling:x` in an address. */
function onderwerpVan(sleutel: string) {
  return leesRecord(sleutel.replace(/^mbo-/, ''))
}
