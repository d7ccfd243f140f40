import { useQuery } from '@tanstack/react-query'
import { instellingDossierQuery, netwerkDossierQuery } from '@/dataset/dossierQueries'
import type { Naslag } from '@/domain/opzoeken'
import { Melding } from '@/ui/Melding'
import { useGemonteerd } from '@/ui/useGemonteerd'
import type { Bijdrageadres } from '@/url/useBijdrage'
import type { Kaarttekenaar } from './omgeving'
import { Formulier } from './Formulier'

interface Props {
  adres: Bijdrageadres
  naslag: Naslag
  kaart: Kaarttekenaar
}

/** The form for what the address is about; what exists is fetched first, so that it stands there filled in. */
export function Bijdragen(props: Props) {
  const { onderwerp } = props.adres
  const gemonteerd = useGemonteerd()
  // What was typed before is known to the browser only, so there is no form in the page as it was made.
  if (!gemonteerd) return <p>Het formulier wordt geladen. Lukt dat niet, zet dan JavaScript aan.</p>
  switch (onderwerp?.soort) {
    case 'netwerk':
      return <Netwerkwijziging key={onderwerp.id} {...props} id={onderwerp.id} />
    case 'instelling':
      return <Instellingwijziging key={onderwerp.id} {...props} id={onderwerp.id} />
    default:
      return <Formulier key="nieuw" {...props} basis={undefined} />
  }
}

function Netwerkwijziging({ id, ...props }: Props & { id: string }) {
  const { data, isError, refetch } = useQuery({ ...netwerkDossierQuery(id), enabled: props.naslag.netwerkById.has(id) })
  if (data !== undefined) return <Formulier {...props} basis={{ soort: 'netwerk', record: data.netwerk }} />
  return (
    <Wachten {...props} isBekend={props.naslag.netwerkById.has(id)} isFout={isError} onOpnieuw={() => void refetch()} />
  )
}

function Instellingwijziging({ id, ...props }: Props & { id: string }) {
  const { data, isError, refetch } = useQuery({
    ...instellingDossierQuery(id),
    enabled: props.naslag.instellingById.has(id),
  })
  if (data !== undefined) return <Formulier {...props} basis={{ soort: 'mbo-instelling', record: data.instelling }} />
  return (
    <Wachten
      {...props}
      isBekend={props.naslag.instellingById.has(id)}
      isFout={isError}
      onOpnieuw={() => void refetch()}
    />
  )
}

function Wachten({
  adres,
  isBekend,
  isFout,
  onOpnieuw,
}: Pick<Props, 'adres'> & { isBekend: boolean; isFout: boolean; onOpnieuw: () => void }) {
  if (!isBekend) {
    return (
      <Melding
        titel="Dit staat niet op de landkaart"
        tekst="Misschien heet het inmiddels anders. U kunt het zoeken of als nieuw doorgeven."
        actie="Begin opnieuw"
        onActie={() => adres.naarOnderwerp(undefined)}
      />
    )
  }
  if (isFout) {
    return (
      <Melding
        titel="De gegevens konden niet worden geladen"
        tekst="Controleer uw internet en probeer het opnieuw."
        actie="Probeer opnieuw"
        onActie={onOpnieuw}
      />
    )
  }
  return <p role="status">De gegevens worden opgehaald.</p>
}
