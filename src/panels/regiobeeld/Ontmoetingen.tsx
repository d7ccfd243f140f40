import { Link } from 'wouter'
import type { Beeldonderwerp } from '@/domain/regiobeeld/beeldonderwerp'
import type { Ontmoetingen as Feiten } from '@/domain/regiobeeld/regiobeeld'
import { opsomming, telwoord } from '@/domain/taal'
import type { Zitter } from '@/domain/wieZitWaar/verband'
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
          sleutel={({ mbo, ander }) => `${mbo.sleutel} ${ander.sleutel}`}
        >
          {({ mbo, ander, tafels: samen }) => [
            <Wie key="mbo" zitter={mbo} adresVan={adresVan} />,
            <Wie key="ander" zitter={ander} adresVan={adresVan} />,
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
        {paren.length > PAREN && `${telwoord(paren.length - PAREN, 'paar', 'paren')} meer delen twee tafels of meer. `}
        Geteld aan {telwoord(tafels, 'tafel', 'tafels')} van nu, ook die waarvan het gebied niet bekend is; scholen van
        één bestuur samen. <Link href={wieZitWaarAdres(onderwerp)}>Alles in beeld: wie zit waar</Link>
      </p>
    </Paginadeel>
  )
}

function Wie({ zitter: { naam, bij, naar }, adresVan }: { zitter: Zitter } & Pick<Props, 'adresVan'>) {
  return (
    <>
      {naar === undefined ? naam : <Link href={adresVan(naar)}>{naam}</Link>}
      {bij !== undefined && <span className="klein"> {bij}</span>}
    </>
  )
}
