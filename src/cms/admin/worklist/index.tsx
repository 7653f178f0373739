/** On the admin's first page: what needs attention, so that an overdue review or a missing translation is not found by chance. */
import { createLocalReq, type ServerProps } from 'payload'
import { actorOf } from '@/cms/access/actor'
import { wordsIn } from '@/cms/messages'
import { seatsOf } from '@/cms/publishing/signers'
import { waitingFor } from '@/cms/publishing/waiting'
import { topics } from '@/domain/kinds/terms'
import { topicsShortOfClinicians } from '@/domain/publication/requirements'
import { can } from '@/domain/roles/roles'
import { reading } from '@/publishing/ledger/database'
import { networkToday, readWorklist, type WorklistEntry } from './read'
import './worklist.css'

type ListProps = { title: string; name: string; entries: WorklistEntry[]; admin: string; language: string }

const List = ({ title, name, entries, admin, language }: ListProps) => {
  if (entries.length === 0) return null
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
  return (
    <section data-work={name}>
      <h3>{`${title} (${entries.length})`}</h3>
      <ul>
        {entries.map(({ collection, key, title: called, locales, dueAt }) => (
          <li key={`${collection}/${key}`}>
            <a
              href={`${admin}/${collection === 'network' ? 'globals' : `collections/${collection}`}/${key}?locale=${locales.includes('en') ? 'en' : locales[0]}`}
            >
              {called}
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
  const req = await createLocalReq({ user: user ?? undefined }, payload)
  const seats = await seatsOf(req, 'contraindications', null)
  const today = await networkToday()
  const mine = seats.clinician || seats.translator ? await waitingFor(req, reading, seats, today) : []
  const toSign = mine.map((each): WorklistEntry => ({ ...each, dueAt: null }))
  const short = topicsShortOfClinicians(seats.clinicians, topics, today)
  const admin = payload.config.routes.admin
  return (
    <div className="worklist" data-worklist>
      <h2>{words('worklist.title')}</h2>
      {[overdue, dueSoon, standIns, toSign, short].every(({ length }) => length === 0) ? (
        <p>{words('worklist.nothing')}</p>
      ) : null}
      {short.map((topic) => (
        <p key={topic} data-few-clinicians={topic}>
          <a href={`${admin}/collections/clinicians`}>
            {words('worklist.fewClinicians', { topic: words(`topic.${topic}`) })}
          </a>
        </p>
      ))}
      <List title={words('worklist.toSign')} name="to-sign" entries={toSign} admin={admin} language={language} />
      <List title={words('worklist.overdue')} name="overdue" entries={overdue} admin={admin} language={language} />
      <List title={words('worklist.dueSoon')} name="due-soon" entries={dueSoon} admin={admin} language={language} />
      <List title={words('worklist.standIns')} name="stand-ins" entries={standIns} admin={admin} language={language} />
    </div>
  )
}
