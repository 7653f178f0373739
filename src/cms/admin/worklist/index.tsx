/** On the admin's first page: what needs attention, so that an overdue review or a missing translation is not found by chance. */
import type { ServerProps } from 'payload'
import { actorOf } from '@/cms/access/actor'
import { wordsIn } from '@/cms/messages'
import { can } from '@/domain/roles/roles'
import { readWorklist, type WorklistEntry } from './read'
import './worklist.css'

type ListProps = { title: string; entries: WorklistEntry[]; admin: string; language: string }

const List = ({ title, entries, admin, language }: ListProps) => {
  if (entries.length === 0) return null
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
  return (
    <section>
      <h3>{`${title} (${entries.length})`}</h3>
      <ul>
        {entries.map(({ collection, key, title: name, locales, dueAt }) => (
          <li key={`${collection}/${key}`}>
            <a
              href={`${admin}/${collection === 'network' ? 'globals' : `collections/${collection}`}/${key}?locale=${locales.includes('en') ? 'en' : locales[0]}`}
            >
              {name}
            </a>{' '}
            <small>
              {locales.join(', ')}
              {dueAt ? ` · ${day.format(new Date(dueAt))}` : ''}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Shown to whoever may look into the whole network's ledger; a clinic's people have none of this to do. */
export const Worklist = async ({ user, i18n, payload }: ServerProps) => {
  if (can(actorOf(user), 'read', 'ledger') !== 'all') return null
  const language = i18n.language
  const words = wordsIn(language)
  const { overdue, dueSoon, standIns } = await readWorklist()
  const admin = payload.config.routes.admin
  return (
    <div className="worklist" data-worklist>
      <h2>{words('worklist.title')}</h2>
      {overdue.length + dueSoon.length + standIns.length === 0 ? <p>{words('worklist.nothing')}</p> : null}
      <List title={words('worklist.overdue')} entries={overdue} admin={admin} language={language} />
      <List title={words('worklist.dueSoon')} entries={dueSoon} admin={admin} language={language} />
      <List title={words('worklist.standIns')} entries={standIns} admin={admin} language={language} />
    </div>
  )
}
