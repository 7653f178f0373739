/** Loads the bundle of rulings: whole, once, before the first tick, and the same for every visitor. */

/** @returns whatever is there; undefined where it cannot be had, which the rules call unavailable (P0). */
export const loadBundle = async (address: string): Promise<unknown> => {
  try {
    const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer', priority: 'low' })
    return response.ok ? await response.json() : undefined
  } catch {
    return undefined
  }
}
