import { Download } from 'lucide'
import type { RefObject } from 'react'
import { useState } from 'react'
import { bewaarBlob } from '@/ui/bewaarBestand'
import { Icoon } from '@/ui/Icoon'
import { Knop } from '@/ui/Knop'
import { alsPng, alsSvg } from './beeldbestand'

/** The picture as it stands, lit thread and colours included, as a file. */
export function Beelddownloads({ svg, naam }: { svg: RefObject<SVGSVGElement | null>; naam: string }) {
  const [melding, setMelding] = useState('')
  const bewaarPng = async (beeld: SVGSVGElement) => {
    try {
      bewaarBlob(`${naam}.png`, await alsPng(beeld))
    } catch {
      setMelding('Uw browser kon geen PNG maken. Kies SVG.')
    }
  }
  return (
    <>
      <Knop
        onClick={() =>
          svg.current && bewaarBlob(`${naam}.svg`, new Blob([alsSvg(svg.current)], { type: 'image/svg+xml' }))
        }
      >
        <Icoon teken={Download} />
        <span>
          Download <span className="alleen-voorlezen">het beeld als</span> SVG
        </span>
      </Knop>
      <Knop onClick={() => svg.current && void bewaarPng(svg.current)}>
        <Icoon teken={Download} />
        <span>
          Download <span className="alleen-voorlezen">het beeld als</span> PNG
        </span>
      </Knop>
      <span role="status">{melding}</span>
    </>
  )
}
