/** Every other address of the public API: there is nothing, and it says so in the API's own way. */
import { answering, Problem } from '../answer'

export const dynamic = 'force-dynamic'

export const GET = answering(() =>
  Promise.reject(new Problem(404, 'Not found', 'There is nothing at this address of the API.')),
)
