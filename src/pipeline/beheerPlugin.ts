import type { Plugin } from 'vite'
import { beheerBundel } from './beheerBundel.ts'
import { beheerConfig, keuzesVan } from './beheerConfig.ts'
import type { BeheerOpzet } from './beheerOpzet.ts'
import { leesBouwvariabelen } from './bouwvariabelen.ts'
import { beheerPagina } from './beheerPagina.ts'
import { leesData } from './leesData.ts'

/** Puts a page to edit the data with at `/beheer/`, when `BEHEER` says where the repository is; else it makes nothing. */
export function beheer(map = 'data'): Plugin {
  let basis = '/'
  let opzet: BeheerOpzet | undefined
  return {
    name: 'beheer',
    apply: 'build',
    configResolved(config) {
      basis = config.base
      opzet = leesBouwvariabelen(process.env).beheer
    },
    async generateBundle() {
      if (opzet === undefined || this.environment.config.consumer !== 'client') return
      const { data } = await leesData(map)
      const bestanden = new Map([
        ...(await beheerBundel()),
        ['index.html', beheerPagina(opzet, basis)],
        ['config.json', JSON.stringify(beheerConfig(opzet, keuzesVan(data), basis))],
      ])
      for (const [naam, source] of bestanden) this.emitFile({ type: 'asset', fileName: `beheer/${naam}`, source })
    },
  }
}
