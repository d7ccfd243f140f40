import { useCombobox } from 'downshift'
import type { UseComboboxState, UseComboboxStateChangeOptions } from 'downshift'
import type { MouseEvent } from 'react'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Naslag } from '@/domain/opzoeken'
import type { Onderwerp } from '@/domain/routes'
import { zoek } from '@/domain/zoek/zoek'
import { MeldingBoven } from './MeldingBoven'
import type { Optie } from './opties'
import { maakOpties, meldAantal } from './opties'
import { Suggestielijst, wilNieuwTabblad } from './Suggestielijst'
import { zetFocus } from './zetFocus'
import { useZoekindex } from './useZoekindex'
import { Zoekveld } from './Zoekveld'
import css from './Suggestielijst.module.css'

export interface ZoekvakProps {
  naslag: Naslag
  onKies: (onderwerp: Onderwerp) => void
  /** Filters the list by these words. */
  onFilter: (q: string) => void
  adresVan: (onderwerp: Onderwerp) => string
  /** What was typed before this was loaded, and whether the cursor was in the box. */
  beginTekst?: string
  beginMetFocus?: boolean
}

const leeg = { groepen: [], naaste: [], gezochtIn: [] }

/** One search box over everything, with suggestions while typing: the combobox pattern of ARIA. */
export function Zoekvak({ naslag, onKies, onFilter, adresVan, beginTekst = '', beginMetFocus = false }: ZoekvakProps) {
  const kader = useRef<HTMLDivElement>(null)
  const [tekst, setTekst] = useState(beginTekst)
  const [actief, setActief] = useState(beginMetFocus || beginTekst !== '')
  const { index, laadt } = useZoekindex(naslag, actief)
  const q = tekst.trim()
  const resultaat = useMemo(() => (index === undefined || q === '' ? leeg : zoek(index, q)), [index, q])
  const groepen = maakOpties(resultaat, q)
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
      if (selectedItem.soort === 'filter') onFilter(selectedItem.q)
      else onKies(selectedItem.suggestie.onderwerp)
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
      onClick: (event: MouseEvent) => {
        if (optie.soort === 'suggestie' && wilNieuwTabblad(event)) {
          Object.assign(event.nativeEvent, { preventDownshiftDefault: true })
        } else {
          event.preventDefault()
        }
      },
    })
  }

  return (
    <div ref={kader} className={css['zoekvak']}>
      <Zoekveld
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
          {isOpen && <Suggestielijst groepen={groepen} invoer={q} adresVan={adresVan} optieProps={optieProps} />}
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
