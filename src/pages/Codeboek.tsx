import { useQuery } from '@tanstack/react-query'
import { codeboekQuery } from '@/dataset/dataPaginaQueries'
import { groepeer } from '@/domain/opzoeken'
import { telwoord } from '@/domain/taal'
import type { Codeboekrij } from '@/domain/velden/codeboekrij'
import { Tabel } from '@/ui/Tabel'
import { Uitklap } from '@/ui/Uitklap'
import { schemalijst } from './schemalijst'

const namen: ReadonlyMap<string, string> = new Map([
  ...schemalijst.map(({ naam, wat }): [string, string] => [naam, wat]),
  ['deelname', 'Wie aan welke tafel zit'],
])

/** What every field and column says, by kind of record. Nothing while the codebook is not there: it is also a file. */
export function Codeboek() {
  const { data: rijen } = useQuery(codeboekQuery)
  if (rijen === undefined) return null
  return [...groepeer(rijen, ({ record }) => [record])].map(([record, velden]) => {
    const naam = namen.get(record) ?? record
    return (
      <Uitklap key={record} titel={`${naam}: ${telwoord(velden.length, 'veld', 'velden')}`}>
        <Velden naam={naam} velden={velden} />
      </Uitklap>
    )
  })
}

/** How sure and from where is mostly the same for a kind of record: it is said once, and again only where it differs. */
function Velden({ naam, velden }: { naam: string; velden: readonly Codeboekrij[] }) {
  const [eerste] = velden
  return (
    <>
      {eerste !== undefined && <p className="klein">{herkomstzin(eerste)}</p>}
      <Tabel bijschrift={`De velden van: ${naam}`} bijschriftVerborgen blokken>
        <thead>
          <tr>
            <th scope="col">Veld</th>
            <th scope="col">Wat het zegt</th>
            <th scope="col">Waarden</th>
          </tr>
        </thead>
        <tbody>
          {velden.map((rij) => (
            <tr key={rij.veld}>
              <th scope="row">
                <code>{rij.veld}</code>
              </th>
              <td data-kop="Wat het zegt">
                {betekenisVan(rij)}
                {eerste !== undefined && herkomstzin(rij) !== herkomstzin(eerste) && (
                  <span className="klein"> {herkomstzin(rij)}</span>
                )}
              </td>
              <td data-kop="Waarden">{rij.waarden === '' ? 'vrij' : rij.waarden}</td>
            </tr>
          ))}
        </tbody>
      </Tabel>
    </>
  )
}

function betekenisVan({ betekenis, eenheid, voorbeeld }: Codeboekrij): string {
  const delen = [
    betekenis,
    eenheid === '' ? '' : `In: ${eenheid}.`,
    voorbeeld === '' ? '' : `Bijvoorbeeld ${voorbeeld}.`,
  ]
  return delen.filter((deel) => deel !== '').join(' ')
}

function herkomstzin({ zekerheid, bron }: Codeboekrij): string {
  const zin = zekerheid === '' ? '' : `Zekerheid: ${zekerheid}. `
  return `${zin}Bron: ${bron.replace(/\.$/, '')}.`
}
