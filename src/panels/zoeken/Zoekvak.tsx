import { useCombobox } from 'downshift'
import { useLocation, useRouter } from 'wouter'
import type { UseComboboxState, UseComboboxStateChangeOptions } from 'downshift'
import type { MouseEvent } from 'react'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Naslag } from '@/domain/opzoeken'
import { zoek } from '@/domain/zoek/zoek'
import type { Adres } from '@/url/useAdres'
import { doelAdres } from './doelAdres'
import { MeldingBoven } from './MeldingBoven'
import type { Optie } from './opties'
import { maakOpties, meldAantal } from './opties'
import { Suggestielijst, wilNieuwTabblad } from './Suggestielijst'
import { zetFocus } from './zetFocus'
import { useZoekindex } from './useZoekindex'
import type { Opschrift } from './Zoekveld'
import { Zoekveld } from './Zoekveld'
import css from './Suggestielijst.module.css'

export interface ZoekvakProps {
  naslag: Naslag
  adres: Adres
  /** Name of the box, when it is not that of the head. */
  opschrift?: Opschrift
  /** What was typed before this was loaded, and whether the cursor was in the box. */
  beginTekst?: string
  beginMetFocus?: boolean
}

const leeg = { groepen: [], naaste: [], gezochtIn: [] }
/** So many suggestions help; the kinds of text come on top. */
const MEEST = 12

/**
 * One search box over everything, with suggestions while typing: the combobox pattern of ARIA. It answers questions too:
 * names, postcodes, filters, pages, and what the texts say.
 */
export function Zoekvak({ naslag, adres, opschrift, beginTekst = '', beginMetFocus = false }: ZoekvakProps) {
  const kader = useRef<HTMLDivElement>(null)
  const [tekst, setTekst] = useState(beginTekst)
  const [actief, setActief] = useState(beginMetFocus || beginTekst !== '')
  const { base } = useRouter()
  const [, ga] = useLocation()
  const { index, laadt } = useZoekindex(naslag, actief)
  const q = tekst.trim()
  const resultaat = useMemo(() => (index === undefined || q === '' ? leeg : zoek(index, q, MEEST)), [index, q])
  const { netwerken } = naslag.overzicht
  const groepen = useMemo(
    () => maakOpties(resultaat, q, { netwerken, filters: adres.keuze }),
    [resultaat, q, netwerken, adres.keuze],
  )
  const opties = groepen.flatMap((groep) => groep.opties)

  const combobox = useCombobox<Optie>({
    items: opties,
    selectedItem: null,
    initialInputValue: beginTekst,
    initialIsOpen: beginMetFocus && q !== '',
    defaultHighlightedIndex: 0,
    itemToString: () => '',
    stateReducer,
    scrollIntoView: toonInLijst,
    onInputValueChange: ({ inputValue }) => setTekst(inputValue),
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem === null) return
      const waar = doelAdres(selectedItem.doel, adres)
      // The browser itself goes to a part of a page, and opens the fold that it is in.
      if (waar.includes('#')) window.location.assign(base + waar)
      else ga(waar)
    },
  })
  const isOpen = combobox.isOpen && q !== ''

  useLayoutEffect(
    function neemFocusOver() {
      if (beginMetFocus) zetFocus(kader)
    },
    [beginMetFocus],
  )

  function optieProps(optie: Optie) {
    return combobox.getItemProps({
      item: optie,
      index: opties.indexOf(optie),
      href: base + doelAdres(optie.doel, adres),
      onClick: (event: MouseEvent) => {
        if (wilNieuwTabblad(event)) {
          Object.assign(event.nativeEvent, { preventDownshiftDefault: true })
        } else {
          event.preventDefault()
        }
      },
    })
  }

  return (
    <div ref={kader}>
      <Zoekveld
        opschrift={opschrift}
        label={combobox.getLabelProps()}
        input={combobox.getInputProps({
          onFocus: () => setActief(true),
          'aria-expanded': isOpen,
          // The library points at the first line also when there is none.
          ...(opties.length === 0 ? { 'aria-activedescendant': '' } : {}),
        })}
        onWis={() => {
          combobox.setInputValue('')
          zetFocus(kader)
        }}
      />
      <div className={css['paneel']} data-niet-op-papier hidden={!isOpen}>
        <MeldingBoven resultaat={resultaat} q={q} laadt={laadt} />
        <div {...combobox.getMenuProps()} tabIndex={-1} className={css['lijst']}>
          {isOpen && <Suggestielijst groepen={groepen} invoer={q} optieProps={optieProps} />}
        </div>
      </div>
      <div className="alleen-voorlezen" role="status">
        {isOpen ? meldAantal(resultaat, q, laadt) : ''}
      </div>
    </div>
  )
}

type Staat = UseComboboxState<Optie>

/** Our wishes on top of the library's: leaving the box chooses nothing, and there is no list without a question. */
function stateReducer(staat: Staat, { type, changes }: UseComboboxStateChangeOptions<Optie>): Partial<Staat> {
  const { stateChangeTypes } = useCombobox
  switch (type) {
    case stateChangeTypes.InputBlur:
      return { ...changes, selectedItem: null, inputValue: staat.inputValue }
    case stateChangeTypes.InputClick:
      return { ...changes, isOpen: staat.inputValue.trim() !== '' }
    case stateChangeTypes.ItemClick:
    case stateChangeTypes.InputKeyDownEnter:
      return { ...changes, isOpen: false, highlightedIndex: -1, inputValue: '' }
    default:
      return changes
  }
}

const MARGE_PX = 8

/** Scrolls the list, and only the list, until a line is in sight with some room around it. */
function toonInLijst(regel: HTMLElement, lijst: HTMLElement): void {
  const boven = regel.getBoundingClientRect().top - lijst.getBoundingClientRect().top - MARGE_PX
  const onder = regel.getBoundingClientRect().bottom - lijst.getBoundingClientRect().bottom + MARGE_PX
  if (boven < 0) lijst.scrollTop += boven
  else if (onder > 0) lijst.scrollTop += onder
}
