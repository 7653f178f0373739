// npm run bench: what a page costs and how soon a change is seen, as ratios measured in one run on this machine.
import { requireNode } from './run/node-version.mjs'

requireNode()
const { command } = await import('./run/command.mjs')
const { say } = await import('./run/progress.mjs')

const main = async () => {
  const { ask } = await import('./bench/ask.mjs')
  const { startBenchedNetwork } = await import('./bench/network.mjs')
  const measure = await import('./bench/measure.mjs')
  const { printFigures } = await import('./bench/print.mjs')
  const { signIn, slugOf } = await import('./bench/publishing.mjs')
  const { pagesOf } = await import('./bench/weight.mjs')

  const house = await startBenchedNetwork()
  const session = await signIn(house)
  const host = 'port-erable.localhost'
  const slug = (collection, key, locale) => slugOf(session, collection, key, locale)
  const technique = `/fr/techniques/${encodeURIComponent(await slug('techniques', 'swedish', 'fr'))}`
  const article = `/fr/articles/${encodeURIComponent(await slug('articles', 'therapeutic-massage-guide', 'fr'))}`

  say('Pages that nobody has asked for yet …')
  // The first page of a process loads code; that is the start's cost, not a page's.
  const pages = await pagesOf(house.port, host, 'en')
  for (const path of await pagesOf(house.port, 'localhost', 'en')) await ask(house.port, 'localhost', path)
  const uncached = await measure.measureUncached(house, host, pages)

  say('Kept pages under load …')
  const cached = await measure.measureCached(house, host, { technique, article })
  say('The weight of pages …')
  const weight = await measure.measureWeight(house, host, pages)
  say('Publishing …')
  const target = { key: 'swedish', locale: 'fr', name: 'Massage suédois', host, path: technique }
  const publishing = await measure.measurePublishing(session, target)
  printFigures({ uncached, cached, weight, publishing })
  return 0
}

await command(main)
