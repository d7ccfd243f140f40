import { uitgesteld } from '@/ui/uitgesteld'

export const EmbedBalk = uitgesteld(async () => (await import('./EmbedBalk')).EmbedBalk)
export const EmbedVoet = uitgesteld(async () => (await import('./EmbedVoet')).EmbedVoet)
