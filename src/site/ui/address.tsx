/** A clinic's postal address, in the order of its country. */
import type { ViewOf } from '@/domain/publication/views'

type Clinic = Pick<ViewOf<'clinics'>, 'address' | 'brand'>

const localityLine = ({ locality, region, postcode, country }: Clinic['address']): string =>
  (country === 'CA' ? [locality, region, postcode] : [postcode, locality]).filter(Boolean).join(' ')

export const Address = ({ clinic: { brand, address } }: { clinic: Clinic }) => (
  <address>
    <bdi>{brand}</bdi>
    <br />
    <bdi>{address.street}</bdi>
    <br />
    <bdi>{localityLine(address)}</bdi>
  </address>
)
