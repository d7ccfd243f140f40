import {
  partijtypeBegrippen,
  rolBegrippen,
  perspectiefBegrippen,
  reikwijdteBegrippen,
  relevantieBegrippen,
  samenwerkingsniveauBegrippen,
  soortRouteBegrippen,
  profielBegrippen,
} from '@/domain/dossier/dossierBegrippen'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Begrip } from '@/domain/begrip'
import { precisieBegrippen } from '@/domain/gebied'
import { bronSoortBegrippen } from '@/domain/herkomst'
import { indelingBegrippen } from '@/domain/indelingBegrippen'
import { bereikBegrippen, mboSoortBegrippen } from '@/domain/mboWaarden'
import {
  borgingBegrippen,
  financieringBegrippen,
  netwerkSoortBegrippen,
  samenwerkingsvormBegrippen,
  statusBegrippen,
  vmboVormBegrippen,
  vormBegrippen,
} from '@/domain/netwerkWaarden'
import { niveauBegrippen, sectorBegrippen } from '@/domain/onderwijs'
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
