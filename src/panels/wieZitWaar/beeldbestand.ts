/* A drawing of the page as a file of its own: outside the page its style sheet is not there. */

const eigenschappen = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-size',
  'font-weight',
] as const

/** The drawing with its colours written into it, on the paper of the page. */
export function alsSvg(svg: SVGSVGElement): string {
  const kopie = svg.cloneNode(true)
  if (!(kopie instanceof SVGSVGElement)) return ''
  const { width, height } = svg.viewBox.baseVal
  kopie.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  kopie.setAttribute('width', String(width))
  kopie.setAttribute('height', String(height))
  kopie.setAttribute('font-family', 'Source Sans 3, Arial, sans-serif')
  const origineel = svg.querySelectorAll<SVGElement>('path, rect, circle, text, tspan')
  for (const [nr, deel] of [...kopie.querySelectorAll<SVGElement>('path, rect, circle, text, tspan')].entries()) {
    const bron = origineel[nr]
    if (bron === undefined) continue
    const stijl = getComputedStyle(bron)
    for (const naam of eigenschappen) deel.setAttribute(naam, stijl.getPropertyValue(naam))
  }
  for (const deel of kopie.querySelectorAll('[tabindex], [role], [href], [class]')) {
    for (const naam of ['tabindex', 'role', 'href', 'class', 'aria-pressed']) deel.removeAttribute(naam)
  }
  const papier = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  papier.setAttribute('width', '100%')
  papier.setAttribute('height', '100%')
  papier.setAttribute('fill', getComputedStyle(document.body).backgroundColor)
  kopie.prepend(papier)
  return new XMLSerializer().serializeToString(kopie)
}

/** The same in pixels, twice as fine; rejects where the browser cannot draw it. */
export async function alsPng(svg: SVGSVGElement): Promise<Blob> {
  const { width, height } = svg.viewBox.baseVal
  const beeld = new Image()
  beeld.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(alsSvg(svg))}`
  await beeld.decode()
  const doek = document.createElement('canvas')
  doek.width = width * 2
  doek.height = height * 2
  doek.getContext('2d')?.drawImage(beeld, 0, 0, doek.width, doek.height)
  return new Promise((klaar, mis) => {
    doek.toBlob((blob) => (blob === null ? mis(new Error('geen beeld')) : klaar(blob)), 'image/png')
  })
}
