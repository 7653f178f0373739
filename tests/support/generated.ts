/**
 * How many generated cases a property is tried with: some, always the same, in `npm test`; many new ones in `npm run prove`.
 * What fails names its seed: `PROPERTY_SEED=<it>` tries the same cases again.
 */

/** The number that `npm run prove -- properties` asks for. */
const asked = Number(process.env.PROPERTY_RUNS) || undefined
const told = process.env.PROPERTY_SEED ? { seed: Number(process.env.PROPERTY_SEED) } : {}

/**
 * @param share what part of the full number a property gets, where its cases are slow
 * @param few how many `npm test` tries, where even that part is too slow for it
 */
export const cases = (share = 1, few = Math.ceil(2_000 * share)): { numRuns: number; seed?: number } =>
  asked ? { numRuns: Math.ceil(asked * share), ...told } : { numRuns: few, seed: 20261124, ...told }
