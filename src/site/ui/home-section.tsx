/** A section of the home page with the way to all of its kind. */
import type { ReactNode } from 'react'
import type { Link } from '../context'
import { Icon } from './icon'

export const HomeSection = ({
  id,
  title,
  more,
  children,
}: {
  id: string
  title: string
  more: Link
  children: ReactNode
}) => (
  <section aria-labelledby={`page-${id}`}>
    <h2 id={`page-${id}`}>{title}</h2>
    {children}
    <p>
      <a className="more" href={more.href}>
        {more.title} <Icon name="next" turns />
      </a>
    </p>
  </section>
)
