/** What kind of file it is, by the ending of its name; and whether compressing it is worth anything. */

const types: Record<string, [type: string, text: boolean]> = {
  js: ['text/javascript; charset=utf-8', true],
  mjs: ['text/javascript; charset=utf-8', true],
  css: ['text/css; charset=utf-8', true],
  html: ['text/html; charset=utf-8', true],
  txt: ['text/plain; charset=utf-8', true],
  json: ['application/json; charset=utf-8', true],
  map: ['application/json; charset=utf-8', true],
  webmanifest: ['application/manifest+json; charset=utf-8', true],
  xml: ['application/xml; charset=utf-8', true],
  svg: ['image/svg+xml', true],
  ico: ['image/x-icon', true],
  ttf: ['font/ttf', true],
  wasm: ['application/wasm', true],
  woff: ['font/woff', false],
  woff2: ['font/woff2', false],
  png: ['image/png', false],
  jpg: ['image/jpeg', false],
  jpeg: ['image/jpeg', false],
  webp: ['image/webp', false],
  avif: ['image/avif', false],
  gif: ['image/gif', false],
  mp4: ['video/mp4', false],
  pdf: ['application/pdf', false],
}

/** A file's media type and whether it is text that shrinks; unknown endings are bytes and nothing more. */
export const mediaTypeOf = (name: string): { type: string; compressible: boolean } => {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  const [type, compressible] = (Object.hasOwn(types, ending) && types[ending]) || ['application/octet-stream', false]
  return { type, compressible }
}
