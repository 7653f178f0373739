/** The words of a text as people see them, for comparing texts that were written in other ways. */

/** Where a line ends on a page. */
const lineEnds = /<\/?(p|h3|h4|ul|ol|li|blockquote|div|br)\b[^>]*>/g
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

/** @returns what stands between blanks, without what nobody sees in it; raised digits are digits. */
export const wordsOfText = (text: string): string[] =>
  text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .normalize('NFKC')
    .replaceAll('−', '-')
    .toLowerCase()
    .split(/[\s\u0085]+/u)
    .filter((word) => /[^\p{Default_Ignorable_Code_Point}]/u.test(word))

export const wordsOfMarkup = (markup: string): string[] =>
  wordsOfText(
    markup
      .replace(lineEnds, '\n')
      .replace(/<[^>]*>/g, '')
      .replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => entities[name] ?? ''),
  )
