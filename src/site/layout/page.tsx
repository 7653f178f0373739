/** The frame of a page's content: breadcrumbs, head, and the sections in one flow. */
import type { ReactNode } from 'react'
import type { SiteContext } from '../context'
import { Breadcrumbs, type Crumb } from './breadcrumbs'
import { PageHeader, type Medical } from './page-header'

type Props = {
  ctx: SiteContext
  trail?: Crumb[]
  title: string
  dek?: string | null
  medical?: Medical
  /** What stands in the head below title and review. */
  head?: ReactNode
  /** What has to be read before anything else. */
  first?: ReactNode
  aside?: ReactNode
  /** On paper only what is about safety: one sheet to show to a therapist. */
  sheet?: boolean
  children: ReactNode
}

export const Page = ({ ctx, trail = [], title, dek, medical, head, first, aside, sheet = false, children }: Props) => (
  <>
    <Breadcrumbs ctx={ctx} trail={[...trail, { title }]} />
    <PageHeader ctx={ctx} title={title} dek={dek} medical={medical}>
      {head}
    </PageHeader>
    {first ? <div className="first">{first}</div> : null}
    {aside ? (
      <div className="with-aside">
        {aside}
        <div className={sheet ? 'flow sheet' : 'flow'}>{children}</div>
      </div>
    ) : (
      <div className={sheet ? 'flow sheet' : 'flow'}>{children}</div>
    )}
  </>
)
