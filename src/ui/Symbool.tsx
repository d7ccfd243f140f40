/** The shape tells the soort, without colour; the map draws the same shapes. */
const vormen = {
  roc: <circle cx="8" cy="8" r="5.2" />,
  vakinstelling: <path d="M8 1.4 14.6 8 8 14.6 1.4 8z" />,
  groen: <path d="M5.2 3.2h5.6L13.6 8l-2.8 4.8H5.2L2.4 8z" />,
} as const

/** The symbol of an mbo-instelling, as on the map. Decoration: the soort stands beside it in words. */
export function Symbool({ soort }: { soort: keyof typeof vormen }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" fill="currentColor" aria-hidden="true" focusable="false">
      {vormen[soort]}
    </svg>
  )
}
