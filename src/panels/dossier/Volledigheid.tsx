import type { Volledigheid as Gegevens } from '@/domain/velden/volledigheidVan'
import type { Onderwerp } from '@/domain/routes'
import { inZin, opsomming } from '@/domain/taal'
import { VulAan } from './NogNietBekend'
import { Uitklap } from './Uitklap'

interface Props {
  onderwerp: Onderwerp
  volledigheid: Gegevens
}

/** For who keeps the data: how much of the record is there, and the way to the rest. */
export function Volledigheid({ onderwerp, volledigheid: { gewenst, leeg } }: Props) {
  return (
    <Uitklap titel={`Voor de redactie: ${gewenst - leeg.length} van ${gewenst} gegevens ingevuld`}>
      {leeg.length === 0 ? (
        <p className="klein">Alles wat lezers vragen, is ingevuld.</p>
      ) : (
        <p className="klein">
          Nog leeg: {opsomming(leeg.map(({ naam }) => inZin(naam)))}. <VulAan onderwerp={onderwerp} feiten={leeg} />
        </p>
      )}
    </Uitklap>
  )
}
