import {
  bereikBegrippen,
  borgingBegrippen,
  bronSoortBegrippen,
  financieringBegrippen,
  niveauBegrippen,
  partijtypeBegrippen,
  perspectiefBegrippen,
  precisieBegrippen,
  profielBegrippen,
  reikwijdteBegrippen,
  relevantieBegrippen,
  rolBegrippen,
  samenwerkingsniveauBegrippen,
  samenwerkingsvormBegrippen,
  sectorBegrippen,
  soortRouteBegrippen,
  statusBegrippen,
  vmboVormBegrippen,
  vormBegrippen,
} from '@/domain/begrippen'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Begrip } from '@/domain/begrip'
import { indelingBegrippen } from '@/domain/indelingBegrippen'
import { mboSoortBegrippen } from '@/domain/mboWaarden'
import { netwerkSoortBegrippen } from '@/domain/netwerkWaarden'
import { zekerheidBegrippen } from '@/domain/zekerheidBegrippen'

const lijsten: Record<string, Readonly<Record<string, Begrip>>> = {
  netwerkSoort: netwerkSoortBegrippen,
  vorm: vormBegrippen,
  reikwijdte: reikwijdteBegrippen,
  status: statusBegrippen,
  relevantie: relevantieBegrippen,
  partijtype: partijtypeBegrippen,
  rol: rolBegrippen,
  sector: sectorBegrippen,
  profiel: profielBegrippen,
  niveau: niveauBegrippen,
  samenwerkingsniveau: samenwerkingsniveauBegrippen,
  samenwerkingsvorm: samenwerkingsvormBegrippen,
  vmboVorm: vmboVormBegrippen,
  soortRoute: soortRouteBegrippen,
  borging: borgingBegrippen,
  financiering: financieringBegrippen,
  perspectief: perspectiefBegrippen,
  mboSoort: mboSoortBegrippen,
  bereik: bereikBegrippen,
  precisie: precisieBegrippen,
  indeling: indelingBegrippen,
  bronSoort: bronSoortBegrippen,
  zekerheid: zekerheidBegrippen,
}

/** `### Vorm … In code: `vorm` …` → the rows of its table. */
const sections = new Map(
  readFileSync('data/GLOSSARY.md', 'utf8')
    .split('\n### ')
    .slice(1)
    .map((section) => [/In code: `(\w+)`/.exec(section)?.[1], section]),
)

it('data/GLOSSARY.md has a row for every closed value, with the label of the screen', () => {
  const missing = Object.entries(lijsten).flatMap(([naam, waarden]) =>
    Object.entries(waarden)
      .map(([waarde, { label }]) => `| \`${waarde}\` | ${label} |`)
      .filter((row) => !sections.get(naam)?.includes(row))
      .map((row) => `${naam}: ${row}`),
  )
  expect(missing).toEqual([])
})
