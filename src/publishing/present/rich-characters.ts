/** What becomes of the characters of a text that are not seen as letters. Spaces of any width, joiners and marks of direction stay as they are. */

/** Where the editor shows a new line, whichever of the characters for it is in the text. */
const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u

/** Where a word may be divided, and leavings of other programs: nobody sees them, and no search finds a word with them inside. */
const unseen = /[\u00AD\u180E\u200B\u2060-\u2064\uFEFF]/gu

/** What turns letters round, so that people read something else than is stored; and what stands for an object that is gone. */
const refused = /[\u202D\u202E\uFFFC]/u

/** Whether nobody would see anything of a text. */
export const isBlank = (text: string): boolean => /^[\s\p{Default_Ignorable_Code_Point}]*$/u.test(text)

/** @returns the lines of a text in NFC, or the name of a character that no page may hold. */
export const linesOf = (text: string): { lines: string[] } | { refused: string } => {
  const turned = refused.exec(text)?.[0].codePointAt(0)
  if (turned !== undefined) return { refused: `U+${turned.toString(16).toUpperCase()}` }
  return { lines: text.replaceAll('\t', ' ').replace(unseen, '').normalize('NFC').split(lineEnd) }
}
