import type { Controle } from './controle.ts'

/** `behoortTot` may not lead back to where it started. */
export const geenKringInBehoortTot: Controle = (data) => {
  const ouders = new Map(data.netwerken.map(({ record }) => [record.id, record.behoortTot]))
  return data.netwerken.flatMap(({ bestand, record }) => {
    const gezien = new Set<string>()
    const wachtrij = [...record.behoortTot]
    for (let id = wachtrij.pop(); id !== undefined; id = wachtrij.pop()) {
      if (id === record.id)
        return [{ bestand, veld: 'behoortTot', boodschap: 'leidt langs een kring naar zichzelf terug' }]
      if (!gezien.has(id)) wachtrij.push(...(ouders.get(id) ?? []))
      gezien.add(id)
    }
    return []
  })
}
