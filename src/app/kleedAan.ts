import { accentenVan } from '@/domain/kleur'

/** How a host page wants the site to look. */
export interface Kledij {
  embed: boolean
  thema: string
  kleur: string | undefined
}

const naamVan = { accent: '', inkt: '-inkt', vlak: '-vlak' } as const

/**
 * Puts the look on `<html>`, where the style sheets react to it: `data-embed`, `data-thema`, `data-kleur`. The accent
 * goes in through the style object, which no content policy forbids; a style attribute in HTML would be refused.
 */
export function kleedAan(html: HTMLElement, { embed, thema, kleur }: Kledij): void {
  html.toggleAttribute('data-embed', embed)
  html.dataset['thema'] = thema
  html.toggleAttribute('data-kleur', kleur !== undefined)
  if (kleur === undefined) return
  const { licht, donker } = accentenVan(kleur)
  for (const deel of ['accent', 'inkt', 'vlak'] as const) {
    html.style.setProperty(`--kleur-licht${naamVan[deel]}`, licht[deel])
    html.style.setProperty(`--kleur-donker${naamVan[deel]}`, donker[deel])
  }
}

/** The look that a query asks for, without reading the rest of it: small enough to run before the first picture. */
export function kledijUit(query: string): Kledij {
  const params = new URLSearchParams(query)
  const kleur = params.get('kleur') ?? ''
  const thema = params.get('thema') ?? ''
  return {
    embed: params.get('embed') === '1',
    // A name without style sheet looks neutral, so the list of names is not needed here.
    thema: /^[a-z-]{1,12}$/.test(thema) ? thema : 'neutraal',
    kleur: /^[0-9a-f]{6}$/i.test(kleur) ? kleur : undefined,
  }
}
