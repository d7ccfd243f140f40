import { Link } from 'wouter'
import type { Beeldonderwerp } from '@/domain/regiobeeld/beeldonderwerp'
import type { Ontmoetingen as Feiten } from '@/domain/regiobeeld/regiobeeld'
import { opsomming, telwoord } from '@/domain/taal'
import { wieZitWaarAdres } from '@/domain/wieZitWaar/kringonderwerp'
import { Paginadeel } from '@/ui/Pagina'
import { Beeldtabel } from './Beeldtabel'
import type { Beeldcontext } from './context'

/** So many pairs say who meets most; the picture has them all. */
const PAREN = 8
const NAMEN = 3

interface Props extends Beeldcontext {
  onderwerp: Beeldonderwerp | undefined
  ontmoetingen: Feiten
}

/** Who meets whom most often, with the way to the whole picture. */
export function Ontmoetingen({ onderwerp, ontmoetingen: { tafels, zin, paren }, adresVan }: Props) {
  return (
    <Paginadeel id="ontmoetingen" titel="Wie ontmoet wie">
      <p>{zin}</p>
      {paren.length === 0 ? (
        <p>Van geen mbo-instelling is bekend dat zij iemand aan twee van deze tafels ontmoet.</p>
      ) : (
        <Beeldtabel
          bijschrift="Wie elkaar het vaakst ontmoeten"
          kolommen={[{ kop: 'Mbo-instelling' }, { kop: 'en' }, { kop: 'samen aan' }, { kop: 'Tafels' }]}
          rijen={paren.slice(0, PAREN)}
          sleutel={({ instelling, ander }) => `${instelling.id} ${ander.sleutel}`}
        >
          {({ instelling, ander, tafels: samen }) => [
            <Link key="mbo" href={adresVan({ soort: 'instelling', id: instelling.id })}>
              {instelling.naam}
            </Link>,
            ander.naar === undefined ? (
              ander.naam
            ) : (
              <Link key="ander" href={adresVan(ander.naar)}>
                {ander.naam}
              </Link>
            ),
            telwoord(samen.length, 'tafel', 'tafels'),
            samen.length > NAMEN
              ? `${samen
                  .slice(0, NAMEN - 1)
                  .map(({ naam }) => naam)
                  .join(', ')} en ${samen.length - NAMEN + 1} meer`
              : opsomming(samen.map(({ naam }) => naam)),
          ]}
        </Beeldtabel>
      )}
      <p className="klein">
        {paren.length > PAREN && `Nog ${telwoord(paren.length - PAREN, 'paar', 'paren')} met twee tafels of meer. `}
        Geteld aan {telwoord(tafels, 'tafel', 'tafels')} van nu, ook die waarvan het gebied niet bekend is; landelijke
        tafels brengen iedereen bijeen en tellen bij de paren niet mee.{' '}
        <Link href={wieZitWaarAdres(onderwerp)}>Alles in beeld: wie zit waar</Link>
      </p>
    </Paginadeel>
  )
}
