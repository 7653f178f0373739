/** How many generated cases a property is tried with: some, always the same, in `npm test`; many new ones in `npm run prove`. */

/** The number that `npm run prove -- properties` asks for. */
const asked = Number(process.env.PROPERTY_RUNS) || undefined

/** @param share what part of the full number a property gets, where its cases are slow */
export const cases = (share = 1): { numRuns: number; seed?: number } =>
  asked ? { numRuns: Math.ceil(asked * share) } : { numRuns: Math.ceil(2_000 * share), seed: 20261124 }
