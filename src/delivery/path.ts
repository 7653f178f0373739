/** A request's path, made canonical or refused: what reaches Next and PostgreSQL has one spelling and no surprises. */

const longest = 2048

/** Bytes that stand unencoded in a request line arrive as Latin-1; they were meant as UTF-8. */
const asSent = (path: string): string =>
  /[\u0080-\u00ff]/.test(path)
    ? Buffer.from(path, 'latin1')
        .toString('utf8')
        .replace(/[^\p{ASCII}]+/gu, encodeURIComponent)
    : path

const segmentOf = (raw: string): string | null => {
  let segment: string
  try {
    segment = decodeURIComponent(raw)
  } catch {
    return null
  }
  if (/[\p{Cc}\ufffd/\\]/u.test(segment)) return null
  return segment === '' || segment === '.' || segment === '..' ? null : segment
}

export type Path = { segments: string[]; canonical: string; trailingSlash: boolean }

/**
 * The decoded segments of a path and its one canonical spelling; null for anything with an empty or dotted segment, a
 * backslash, a control character, a slash in disguise, broken percent-encoding, or an unreasonable length.
 */
export const readPath = (raw: string): Path | null => {
  if (!raw.startsWith('/') || raw.length > longest) return null
  const path = asSent(raw)
  if (path === '/') return { segments: [], canonical: '/', trailingSlash: false }
  const trailingSlash = path.endsWith('/')
  const segments: string[] = []
  for (const part of path.slice(1, trailingSlash ? -1 : undefined).split('/')) {
    const segment = segmentOf(part)
    if (segment === null) return null
    segments.push(segment)
  }
  return { segments, canonical: '/' + segments.map(encodeURIComponent).join('/'), trailingSlash }
}
