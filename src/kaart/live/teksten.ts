/** MapLibre's own texts, in Dutch. */
export const kaartteksten = {
  'Map.Title': 'Kaart van Nederland',
  'CooperativeGesturesHandler.WindowsHelpText': 'Houd Ctrl ingedrukt en scrol om te zoomen',
  'CooperativeGesturesHandler.MacHelpText': 'Houd ⌘ ingedrukt en scrol om te zoomen',
  'CooperativeGesturesHandler.MobileHelpText': 'Gebruik twee vingers om de kaart te bewegen',
}
