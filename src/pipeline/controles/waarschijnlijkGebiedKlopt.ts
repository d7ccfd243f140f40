import { gemeentenInGebied } from '../../domain/gemeentenInGebied.ts'
import type { Controle } from './controle.ts'

const VELD = 'gebiedWaarschijnlijk'

/**
 * A probable area by hand is of a STO-regio, is about gemeenten that no STO-regio names, and gives a gemeente to one of
 * them only.
 */
export const waarschijnlijkGebiedKlopt: Controle = ({ netwerken, gemeenten }) => {
  const land = gemeenten.map(({ record }) => record)
  const stoRegios = netwerken.filter(({ record }) => record.soort === 'sto-regio')
  const genoemdDoor = new Map(
    stoRegios.flatMap(({ record }) => gemeentenInGebied(record.gebied, land).map((code) => [code, record.id])),
  )
  const gegevenAan = new Map<string, string>()
  return netwerken.flatMap(({ bestand, record: { id, soort, gebiedWaarschijnlijk } }) => {
    if (gebiedWaarschijnlijk === undefined) return []
    if (soort !== 'sto-regio') return [{ bestand, veld: VELD, boodschap: 'kan alleen bij een STO-regio' }]
    const { wel, niet } = gebiedWaarschijnlijk
    return [
      ...wel.flatMap((code, index) => {
        const ander = genoemdDoor.get(code) ?? gegevenAan.get(code)
        gegevenAan.set(code, id)
        const veld = `${VELD}.wel[${index}]`
        if (niet.includes(code)) return [{ bestand, veld, boodschap: `noemt '${code}', dat ook bij niet staat` }]
        return ander === undefined ? [] : [{ bestand, veld, boodschap: `noemt '${code}', dat al bij '${ander}' hoort` }]
      }),
      ...(wel.length + niet.length === 0 ? [{ bestand, veld: VELD, boodschap: 'noemt geen gemeente' }] : []),
    ]
  })
}
