import '@/styles/tokens.css'
import '@/styles/basis.css'
import '@/styles/indeling.css'
import '@/styles/themas.css'
import '@/styles/druk.css'
import { neemOver } from './neemOver'
import { vertrouwAlleenDeWerker } from './vertrouwd'

vertrouwAlleenDeWerker()
const plek = document.getElementById('app')
// Not awaited: parts in files of their own import from this one, and would wait for it while it waits for them.
if (plek !== null && document.documentElement.dataset['browser'] !== 'oud') {
  void neemOver(plek, import.meta.env.BASE_URL.replace(/\/$/, ''))
}

/** Beside the page, and after it: nothing that is on screen waits for it, and without it the site works too. */
async function werkOokZonderNetwerk(): Promise<void> {
  try {
    const { startOffline } = await import('@/offline/start')
    await startOffline()
  } catch {
    // Without a service worker the site simply needs the network.
  }
}
if (import.meta.env.PROD && import.meta.env.OFFLINE === 'aan') void werkOokZonderNetwerk()
