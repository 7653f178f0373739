/** Telephone numbers (E.164) as they are read aloud. Always shown left to right, in Arabic text too. */

/** Groups after the calling code; the last takes what is left. Codes whose custom we do not know stay in threes. */
const groups: Record<string, readonly number[]> = { '1': [3, 3], '34': [3, 3], '33': [1, 2, 2, 2], '962': [1, 3] }
/** German area codes differ in length; Berlin's is the one with a clinic. The number behind it is one group (DIN 5008). */
const areaCodes: Record<string, readonly string[]> = { '49': ['30', '40', '69', '89'] }

const callingCodes = [...Object.keys(groups), ...Object.keys(areaCodes)].sort((a, b) => b.length - a.length)

const split = (digits: string, sizes: readonly number[]): string[] => {
  const parts: string[] = []
  let rest = digits
  for (const size of sizes) {
    if (rest.length <= size) break
    parts.push(rest.slice(0, size))
    rest = rest.slice(size)
  }
  return [...parts, rest]
}

/** `+15065550142` as `+1 506 555 0142`; what is no E.164 number is shown as it is. */
export const displayPhone = (e164: string): string => {
  if (!/^\+[1-9]\d{6,14}$/.test(e164)) return e164
  const digits = e164.slice(1)
  const code = callingCodes.find((each) => digits.startsWith(each))
  if (!code) return e164
  const national = digits.slice(code.length)
  const area = areaCodes[code]?.find((each) => national.startsWith(each))
  const parts = area ? [area, national.slice(area.length)] : split(national, groups[code] ?? [])
  return [`+${code}`, ...parts].join(' ')
}
