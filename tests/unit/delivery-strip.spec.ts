/** What is taken out of a rendered page, and what must stay in it. */
import { describe, expect, test } from 'vitest'
import { stripRuntime, unfit } from '@/delivery/strip'

const kept = [
  '<link rel="stylesheet" href="/_next/static/chunks/8d0f.css" data-precedence="next"/>',
  '<link rel="preload" href="/_next/static/media/face.woff2" as="font" crossorigin="" type="font/woff2"/>',
  '<link rel="preload" as="image" imageSrcSet="/media/a.webp 1x, /media/b.webp 2x"/>',
  '<link rel="canonical" href="https://port-erable.example/en/techniques/swedish"/>',
  '<script type="module" src="/islands/open-now-AB12CD34.js" async=""></script>',
  '<script type="application/ld+json">{"@type":"WebPage","name":"a \\u003c/script> b","text":"self-check > advice"}</script>',
  '<script src="https://elsewhere.example/_next/x.js"></script>',
  '<main data-note="1 > 0 \'quoted\' &lt;script&gt;"><h1>Swedish</h1></main>',
]

const gone = [
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/4be1.js"/>',
  '<link rel="modulepreload" href="/_next/static/chunks/9c.js"/>',
  '<link rel="expect" href="#_R_" blocking="render"/>',
  '<script src="/_next/static/chunks/turbopack-77aa.js" async=""></script>',
  '<script async="" src="/_next/static/chunks/0f3b.js"></script>',
  '<script src="/_next/static/chunks/polyfill-42.js" noModule=""></script>',
  "<script src='/_next/static/chunks/single.js'></script>",
  '<script>document.querySelectorAll(\'body link[rel="icon"]\').forEach(el => document.head.appendChild(el))</script>',
  '<script>requestAnimationFrame(function(){$RT=performance.now()});</script>',
  '<script id="_R_">self.__next_r="kQ"</script>',
  '<script src="/_next/static/chunks/turbopack-77aa.js" id="_R_" async=""></script>',
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
  '<script>self.__next_f.push([1,"1:\\"$Sreact.fragment\\"\\n2:I[1234,[\\"/_next/static/chunks/0f3b.js\\"],\\"default\\"]\\n"])</script>',
  '<script >self.__next_f.push([1,"7:[\\"$\\",\\"main\\",null,{}]\\n"])</script>',
]

/** What stays and what goes in turns, as they stand in a document. */
const document = (parts: string[]) =>
  `<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charSet="utf-8"/>${parts.join('')}</head><body></body></html>`
const mixed = Array.from({ length: 14 }, (_, at) => [gone[at] ?? '', kept[at] ?? '']).flat()

describe('stripping a page', () => {
  test('leaves exactly what is not the framework’s', () => {
    expect(stripRuntime(document(mixed))).toBe(document(kept))
  })

  test.each(gone)('takes out %s', (part) => expect(stripRuntime(`<p>a</p>${part}<p>b</p>`)).toBe('<p>a</p><p>b</p>'))
  test.each(kept)('keeps %s', (part) => expect(stripRuntime(`<p>a</p>${part}<p>b</p>`)).toBe(`<p>a</p>${part}<p>b</p>`))

  test('is done after one go', () => {
    const once = stripRuntime(document(mixed))
    expect(stripRuntime(once)).toBe(once)
    expect(once).not.toMatch(/__next_f|\/_next\/static\/chunks\/[^"]+\.js/)
  })

  test('does not lose the rest of a page to a script that never ends', () => {
    expect(stripRuntime('<p>a</p><script>self.__next_f.push(')).toBe('<p>a</p>')
  })
})

describe('a page is not kept', () => {
  test.each([
    ['when React left a fallback in it', '<!--$?--><template id="B:0"></template><!--/$-->'],
    ['when its payload is still in it', '<script data-x>self.__next_f.push([1])</script>'],
    ['when a framework script is still in it', '<script data-x src="/_next/a.js"></script>'],
  ])('%s', (_, html) => expect(unfit(html)).toBeTypeOf('string'))

  test('unless nothing of that is in it', () => expect(unfit(document(kept.slice(0, 5)))).toBeNull())
})
