/** A clinic's postal address, in the order of its country. */
import type { ViewOf } from '@/domain/kinds'

type Clinic = Pick<ViewOf<'clinics'>, 'address' | 'brand'>

const localityLine = ({ locality, region, postcode, country }: Clinic['address']): string =>
  (country === 'CA' ? [locality, region, postcode] : [postcode, locality]).filter(Boolean).join(' ')

type Props = {
  clinic: Clinic
  /** Left out where the clinic's name stands right above it. */
  named?: boolean
}

export const Address = ({ clinic: { brand, address }, named = true }: Props) => (
  <address>
    {named ? (
      <>
        <bdi>{brand}</bdi>
        <br />
      </>
    ) : null}
    <bdi>{address.street}</bdi>
    <br />
    <bdi>{localityLine(address)}</bdi>
  </address>
)
