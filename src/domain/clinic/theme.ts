/** Whether a clinic's colours can be read, by the contrast formula of WCAG 2. */

/** Text needs this much (level AA). */
const readable = 4.5

const channels = (hex: string): number[] | null => {
  const digits = /^#(?:([0-9a-f]{3})|([0-9a-f]{6}))$/i.exec(hex.trim())
  const full = digits?.[2] ?? digits?.[1]?.replace(/./g, '$&$&')
  return full ? [0, 2, 4].map((start) => parseInt(full.slice(start, start + 2), 16) / 255) : null
}

const luminance = (hex: string): number | null => {
  const linear = channels(hex)?.map((value) => (value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  const [red, green, blue] = linear ?? []
  return red === undefined || green === undefined || blue === undefined
    ? null
    : 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast of two colours (`#rgb` or `#rrggbb`), 1 to 21; 1 where one of them is no colour. */
export const contrast = (hexA: string, hexB: string): number => {
  const [a, b] = [luminance(hexA), luminance(hexB)]
  if (a === null || b === null) return 1
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** Whether an accent can carry and be text on a ground: white paper unless another is given. */
export const accentIsReadable = (accent: string, ground = '#ffffff'): boolean => contrast(accent, ground) >= readable
