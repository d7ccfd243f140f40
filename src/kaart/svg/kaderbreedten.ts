/** Widths of the frame of the country, in pixels, that the style sheet tells apart: from each more names fit. */
export const kaderbreedten = [220, 300, 380, 480, 600, 760, 1000] as const
