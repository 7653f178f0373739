/** npm run republish: presents every live row again after a change of the code, from its signed source. */
import { doorPool, inTransaction } from '@/publishing/database'
import { republish } from '@/publishing/republish'

const { examined, changed, refused } = await inTransaction((tx) => republish(tx, 'republish'))
console.log(`Looked at ${examined} publications; ${changed} are shown differently now.`)
for (const { place, issues } of refused) {
  const where = `${place.collection}/${place.key} (${place.locale})`
  console.error(`Left as it was: ${where}: ${issues.map(({ path, code }) => `${path} ${code}`).join(', ')}`)
}
await doorPool().end()
process.exit(refused.length > 0 ? 1 : 0)
