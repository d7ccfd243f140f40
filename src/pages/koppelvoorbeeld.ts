/** Joins who sits at which table to the register of schools, in JavaScript; `adres` is where the data stands. */
export function koppelvoorbeeld(adres: string): string {
  return `const haal = async (naam) => (await fetch(\`${adres}/\${naam}.json\`)).json()
const { deelnames } = await haal('deelnames')
const { vmboVestigingen } = await haal('vmbo-vestigingen')
const scholen = new Map(vmboVestigingen.map((school) => [school.code, school]))
for (const { vmboVestiging, netwerkNaam, toestand, zekerheid } of deelnames) {
  const school = scholen.get(vmboVestiging)
  if (school) console.log(school.naam, school.gemeente, netwerkNaam, toestand, zekerheid)
}`
}
