/** Words put into a format without becoming part of its grammar: one function for each format, used wherever words are put into it by hand. */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Characters that no XML document may hold, escaped or not: control characters, halves of pairs, two that are none. */
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/** Words for an element or an attribute of XML or HTML. `>` counts too: `]]>` may stand in no XML text. */
export const forXml = (words: string): string =>
  words.replace(notXml, '').replace(/[&<>"']/g, (character) => entities[character] ?? '')

/** A value for a script element: JSON in which nothing can end the element or begin a comment, and no old engine a line. */
export const forScript = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** Words for a regular expression, with or without its flags `u` and `v`, inside a class or outside. */
export const forPattern = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
