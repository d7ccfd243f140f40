import { jaarVan } from '../../domain/begrip.ts'
import type { Controle } from './controle.ts'

/** A deelnemer is one known party, named once, of the soort that its reference says, and existed when the netwerk began. */
export const deelnemersKloppen: Controle = (data) => {
  const instellingen = new Map(data.mboInstellingen.map(({ record }) => [record.id, record]))
  return data.netwerken.flatMap(({ bestand, record: netwerk }) => {
    const gezien = new Set<string>()
    return netwerk.deelnemers.flatMap(({ instelling, school, naam, soort }, index) => {
      const veld = `deelnemers[${index}]`
      const sleutel = instelling ?? school ?? naam
      if (sleutel === undefined) return [{ bestand, veld, boodschap: 'heeft geen instelling, school of naam' }]
      if (instelling !== undefined && school !== undefined) {
        return [{ bestand, veld, boodschap: 'noemt een instelling en een school; maak er twee deelnemers van' }]
      }
      const dubbel = gezien.has(sleutel)
      gezien.add(sleutel)
      if (dubbel) return [{ bestand, veld, boodschap: `noemt '${sleutel}' nog een keer` }]
      if (netwerk.nietDeelnemers.includes(sleutel))
        return [{ bestand, veld, boodschap: `noemt '${sleutel}', dat ook bij nietDeelnemers staat` }]
      if (instelling !== undefined && soort !== 'mbo')
        return [{ bestand, veld: `${veld}.soort`, boodschap: `is '${soort}', maar een instelling is 'mbo'` }]
      if (school !== undefined && soort !== 'vmbo')
        return [{ bestand, veld: `${veld}.soort`, boodschap: `is '${soort}', maar een school is 'vmbo'` }]
      const einde = jaarVan(instellingen.get(instelling ?? '')?.bestaatTot)
      const begin = netwerk.periode.van
      return einde !== undefined && begin !== undefined && begin > einde
        ? [
            {
              bestand,
              veld: `${veld}.instelling`,
              boodschap: `'${instelling}' bestond tot ${einde}, maar het netwerk begon in ${begin}`,
            },
          ]
        : []
    })
  })
}
