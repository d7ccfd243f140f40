/*
 * A small file of its own in the head of every page, loaded before the first picture: an embed must not show the whole
 * site for a moment first. Without it the page comes out right too, only later (see Scherm).
 */
import { kanOvernemen, vulBrowserAan } from './browser'
import { kledijUit, kleedAan } from './kleedAan'

const html = document.documentElement
vulBrowserAan()
if (!kanOvernemen()) {
  html.dataset['browser'] = 'oud'
  html.dataset['kaart'] = 'terugval'
  document.addEventListener('DOMContentLoaded', () => {
    const regel = document.createElement('p')
    regel.className = 'oude-browser'
    regel.textContent =
      'Uw browser is te oud om de kaart te bewegen, te zoeken en te filteren. Lezen en doorklikken kan wel.'
    document.body.insertBefore(regel, document.body.firstChild)
  })
}
kleedAan(html, kledijUit(window.location.search))
