/** What is looked at, and what is not. */
export function Vergelijkwijze() {
  return (
    <>
      <p>
        Wij leggen naast elkaar wat er is: het aantal vmbo-scholen en mbo-instellingen in het gebied, het aantal
        gemeenten, of er een grotere stad is, de soort, de sectoren, de vmbo-profielen en de thema’s. Alles telt even
        zwaar. Wat van een van beide niet bekend is, vergelijken wij niet: meer weten maakt een netwerk niet meer of
        minder gelijk.
      </p>
      <p>
        ‘Elders’ betekent: hooguit een tiende van de gemeenten gedeeld. Een gebied dat in scholen én in gemeenten twee
        keer zo groot of zo klein is, noemen wij niet. STO-regio’s vergelijken wij alleen met elkaar, en netwerken die
        voorbij zijn doen niet mee. Er moet een sector, vmbo-profiel of thema gelijk zijn, en ten minste drie dingen bij
        elkaar.
      </p>
    </>
  )
}
