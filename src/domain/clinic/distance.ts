/** How far two places are from each other, as the crow flies. */

export type Geo = { lat: number; lng: number }

const earthRadiusKm = 6371
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Great-circle distance in kilometres (haversine). */
export const distanceKm = (a: Geo, b: Geo): number => {
  const half = (to: number, from: number) => Math.sin(radians(to - from) / 2) ** 2
  const h = half(b.lat, a.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(b.lng, a.lng)
  return 2 * earthRadiusKm * Math.asin(Math.sqrt(h))
}
