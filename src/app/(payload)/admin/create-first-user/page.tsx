/** Takes the place of Payload's own page of this path, which would let the first comer in. */
import config from '@payload-config'
import type { Metadata } from 'next'
import { FirstAdministratorPage } from '@/cms/admin/first-administrator/page'

// The address holds the token: no other site may learn it.
export const metadata: Metadata = {
  title: 'First administrator · Bodywork',
  referrer: 'same-origin',
  robots: 'noindex',
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const Page = ({ searchParams }: Props) => FirstAdministratorPage({ config, searchParams })
export default Page
