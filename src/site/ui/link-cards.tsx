/** Cards that lead to pages: title and summary. */
import type { Link } from '../context'

type Props = { links: Link[]; as?: 'h2' | 'h3' }

export const LinkCards = ({ links, as: Heading = 'h3' }: Props) => (
  <ul className="cards">
    {links.map((link) => (
      <li key={link.href}>
        <article className="card">
          <Heading className="card-title">
            <a href={link.href}>{link.title}</a>
          </Heading>
          {link.summary ? <p>{link.summary}</p> : null}
        </article>
      </li>
    ))}
  </ul>
)
