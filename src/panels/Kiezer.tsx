import type { UseComboboxState, UseComboboxStateChangeOptions } from 'downshift'
import { useCombobox } from 'downshift'
import { useState } from 'react'
import type { KiesOptie } from './zoekOpties'
import { zoekOpties } from './zoekOpties'
import { Invoer, Label } from '@/ui/Veld'
import css from './Kiezer.module.css'

interface Props {
  label: string
  /** An example of what can be typed. */
  hulp: string
  opties: readonly KiesOptie[]
  onKies: (optie: KiesOptie) => void
}

/** A field that adds one value at a time and is empty again at once; what was added stands in the chips. */
export function Kiezer({ label, hulp, opties, onKies }: Props) {
  const [tekst, setTekst] = useState('')
  const gevonden = zoekOpties(opties, tekst)
  const { isOpen, highlightedIndex, getLabelProps, getInputProps, getMenuProps, getItemProps } = useCombobox<KiesOptie>(
    {
      items: gevonden,
      selectedItem: null,
      itemToString: (optie) => optie?.label ?? '',
      itemToKey: (optie) => optie?.sleutel,
      defaultHighlightedIndex: 0,
      stateReducer: leegNaKeuze,
      getA11yStatusMessage: ({ isOpen: open }) => (open ? status(gevonden.length) : ''),
      onInputValueChange: ({ inputValue }) => setTekst(inputValue),
      onSelectedItemChange: ({ selectedItem }) => {
        if (selectedItem !== null) onKies(selectedItem)
      },
    },
  )
  const invoer = getInputProps()
  // Downshift keeps pointing at the first option when there is none left.
  const actief = gevonden.length === 0 ? undefined : invoer['aria-activedescendant']
  return (
    <div className={css['kiezer']}>
      <Label {...getLabelProps()}>{label}</Label>
      <Invoer {...invoer} placeholder={hulp} autoComplete="off" spellCheck={false} aria-activedescendant={actief} />
      <ul className={css['lijst']} hidden={!isOpen} {...getMenuProps()}>
        {isOpen &&
          gevonden.map((optie, index) => (
            <li
              key={optie.sleutel}
              className={index === highlightedIndex ? `${css['optie']} ${css['actief']}` : css['optie']}
              {...getItemProps({ item: optie, index })}
            >
              <span>{optie.label}</span>
              <span className="klein">{optie.soort}</span>
            </li>
          ))}
      </ul>
      {isOpen && gevonden.length === 0 && <p className="klein">Niets gevonden met ‘{tekst}’.</p>}
    </div>
  )
}

/** Leaving the field is not choosing: a highlighted option is only a proposal. */
function leegNaKeuze(
  state: UseComboboxState<KiesOptie>,
  { type, changes }: UseComboboxStateChangeOptions<KiesOptie>,
): Partial<UseComboboxState<KiesOptie>> {
  if (type === useCombobox.stateChangeTypes.InputBlur) return { ...changes, selectedItem: null, inputValue: '' }
  // Downshift sees the choice go back to nothing and would wipe what is being typed next.
  if (type === useCombobox.stateChangeTypes.ControlledPropUpdatedSelectedItem) {
    return { ...changes, inputValue: state.inputValue }
  }
  return changes.selectedItem ? { ...changes, inputValue: '' } : changes
}

function status(aantal: number): string {
  if (aantal === 0) return 'Niets gevonden.'
  return aantal === 1 ? '1 mogelijkheid.' : `${aantal} mogelijkheden.`
}
