/** Which files may be pictures, judged by their first bytes. Pure, so that the form can say no before anything is sent. */

/** The most bytes that one file may have. */
export const largestFile = 15_000_000
/** The same in megabytes, as editors are told. */
export const largestFileMegabytes = largestFile / 1_000_000

/** How many of a file's first bytes tell its kind. */
export const tellingBytes = 1_024

const at =
  (from: number, bytes: string) =>
  (head: string): boolean =>
    head.startsWith(bytes, from)
/** Files of the ISO family: pictures of telephones and films say which they are by a brand. */
const branded =
  (...brands: string[]) =>
  (head: string): boolean =>
    head.startsWith('ftyp', 4) && brands.some((brand) => head.startsWith(brand, 8))

const pictures = {
  jpg: at(0, '\xFF\xD8\xFF'),
  png: at(0, '\x89PNG\r\n\x1A\n'),
  webp: (head: string) => at(0, 'RIFF')(head) && at(8, 'WEBP')(head),
  avif: branded('avif', 'avis'),
}
/** Kinds that people try all the same, by the names they know them under. */
const others = {
  HEIC: branded('heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1'),
  PDF: (head: string) => head.includes('%PDF-'),
  SVG: (head: string) => /<svg[\s>]/i.test(head),
  HTML: (head: string) => /<(?:!doctype\s+html|html|head|body|script)[\s>]/i.test(head),
  GIF: at(0, 'GIF8'),
  TIFF: (head: string) => at(0, 'II*\0')(head) || at(0, 'MM\0*')(head),
}
export type PictureKind = keyof typeof pictures
export type OtherKind = keyof typeof others

export const otherKinds = Object.keys(others) as OtherKind[]

type Judgement = { picture: PictureKind } | { picture: null; other: OtherKind | null }

const found = <K extends string>(kinds: Record<K, (head: string) => boolean>, head: string): K | undefined =>
  (Object.keys(kinds) as K[]).find((kind) => kinds[kind](head))

/** @returns the kind of picture that a file's bytes call for; else what it seems to be, null where nobody can tell. */
export const judgeFile = (bytes: Uint8Array): Judgement => {
  const head = String.fromCharCode(...bytes.subarray(0, tellingBytes))
  const picture = found(pictures, head)
  return picture ? { picture } : { picture: null, other: found(others, head) ?? null }
}

export const mediaTypeOf = (kind: PictureKind): string => (kind === 'jpg' ? 'image/jpeg' : `image/${kind}`)
export const mediaTypes = (Object.keys(pictures) as PictureKind[]).map(mediaTypeOf)

const pictureName = /^[a-z0-9][a-z0-9-]*\.(?:(jpg|png|webp|avif)|(jpeg))$/i

/** @returns the kind that a file in the folder of pictures says it is by its name; null for every other name. */
export const kindOfName = (name: string): PictureKind | null => {
  const [, kind, jpeg] = pictureName.exec(name) ?? []
  return jpeg ? 'jpg' : ((kind?.toLowerCase() as PictureKind | undefined) ?? null)
}
