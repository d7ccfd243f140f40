import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { instellingVelden } from '@/domain/velden/instellingVelden'
import { instellingVelduitleg } from '@/domain/velden/instellingVelduitleg'
import { netwerkVelden } from '@/domain/velden/netwerkVelden'
import { netwerkVelduitleg } from '@/domain/velden/netwerkVelduitleg'
import { veldenInWoordenlijst } from '@/domain/velden/woordenlijst'

const woordenlijst = readFileSync('data/GLOSSARY.md', 'utf8')

it('data/GLOSSARY.md has the fields of a netwerk and of an mbo-instelling as their tables say them', () => {
  const [, velden] = /<!-- velden -->\n\n([^]*?)\n\n<!-- \/velden -->/.exec(woordenlijst) ?? []
  expect(velden).toBe(
    [
      veldenInWoordenlijst('Velden van een netwerk', netwerkVelden, netwerkVelduitleg),
      veldenInWoordenlijst('Velden van een mbo-instelling', instellingVelden, instellingVelduitleg),
    ].join('\n\n'),
  )
})

it('data/GLOSSARY.md has a row for every closed value of a field, with its label', () => {
  const rijen = [
    ...[...Object.values(netwerkVelduitleg), ...Object.values(instellingVelduitleg)].flatMap(({ begrippen }) =>
      Object.entries(begrippen ?? {}),
    ),
  ].map(([waarde, { label }]) => `| \`${waarde}\` | ${label} |`)
  expect(rijen.filter((rij) => !woordenlijst.includes(rij))).toEqual([])
})
