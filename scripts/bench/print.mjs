// The figures of a bench, as a person reads them.
import { print } from '../run/progress.mjs'
import { generator } from './load.mjs'

const ms = (number) => `${number < 10 ? number.toFixed(2) : number.toFixed(0)} ms`
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`
const rate = (number) => `${Math.round(number).toLocaleString('en')} requests/s`

const loadLine = (who, { rate: reached, p50, p99, failed }) =>
  `    ${who.padEnd(8)} ${rate(reached).padEnd(20)} p50 ${ms(p50)}, p99 ${ms(p99)}${failed ? `, ${failed} failed` : ''}`

/** Prints all figures of a run. */
export const printFigures = ({ uncached, cached, weight, publishing }) => {
  print()
  print(`Kept pages (${generator()}, 32 connections, gzip, one process)`)
  if (generator() === 'autocannon')
    print('  wrk is not installed: these are the limits of the load generator, not of the servers')
  for (const [name, { bytes, ours, nginx }] of Object.entries(cached)) {
    print(`  ${name} page, ${kB(bytes)} compressed`)
    print(loadLine('ours', ours))
    if (nginx) {
      print(loadLine('nginx', nginx))
      print(`    ratio    ${((100 * ours.rate) / nginx.rate).toFixed(0)} % of nginx with the same bytes`)
    } else print('    nginx is not installed: no ratio')
  }
  print()
  print(`Pages that nobody has asked for yet (${uncached.pages} pages)`)
  print(`  statements  median ${uncached.statements.median}, most ${uncached.statements.most}`)
  print(`  time        median ${ms(uncached.ms.median)}, most ${ms(uncached.ms.most)}`)
  print()
  print(`The heaviest page, compressed: ${decodeURIComponent(weight.path)}`)
  print(
    `  HTML ${kB(weight.html)}, CSS ${kB(weight.css)}, JS ${kB(weight.js)}, fonts ${kB(weight.fonts)}, all ${kB(weight.all)}`,
  )
  print()
  print(`Publishing, ${publishing.times} times`)
  print(`  the call            median ${ms(publishing.written.median)}, worst ${ms(publishing.written.worst)}`)
  print(`  until visitors see  median ${ms(publishing.visible.median)}, worst ${ms(publishing.visible.worst)}`)
}
