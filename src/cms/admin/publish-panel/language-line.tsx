/** One language in the publication panel: what the public sees of it, who signed, and what it still waits for. */
import type { LanguageState } from '@/cms/publishing/state'
import type { PanelWords } from '@/cms/admin/words'

const describe = (state: LanguageState, words: PanelWords): string => {
  // What is written now may be unfinished or unsigned; what was published before is live all the same.
  const live = state.live ? 'yes' : 'no'
  if (!state.isComplete) return words('incomplete', { live })
  if (state.needsSignature)
    return words(state.waitsOn.includes('clinician') ? 'needsSignature' : 'needsTranslator', { live })
  if (!state.live) return words('notLive')
  return state.live.isCurrent ? (state.isStale ? words('liveInSource') : words('live')) : words('changed')
}

/** A moment in the reader's language and at the reader's clock. */
const momentIn = (language: string, instant: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant))

const pathOf = (admin: string, collection: string, key: string, locale: string): string =>
  collection === 'network'
    ? `${admin}/globals/network?locale=${locale}`
    : `${admin}/collections/${collection}/${key}?locale=${locale}`

type Props = {
  state: LanguageState
  words: PanelWords
  /** It cannot be older than an English that is still to be written. */
  lacksEnglish: boolean
  isChosen: boolean
  onChoose: (isChosen: boolean) => void
  /** The path of the admin, and its language. */
  admin: string
  language: string
}

export const LanguageLine = ({ state, words, lacksEnglish, isChosen, onChoose, admin, language }: Props) => (
  <div>
    <label className="publish-panel__language">
      <input type="checkbox" checked={isChosen} onChange={(event) => onChoose(event.target.checked)} />
      <span>
        <strong>{state.locale.toUpperCase()}</strong> {describe(state, words)}
        {state.signedBy ? (
          <small>{` ${words('signedBy', { stale: state.isStale ? 'yes' : 'no', name: state.signedBy })}`}</small>
        ) : null}
        {state.live?.recalled ? (
          <small>{` · ${words('recalledOn', { moment: momentIn(language, state.live.recalled) })}`}</small>
        ) : null}
        {state.scheduled.map(({ at }) => (
          <small key={at}>{` · ${words('scheduledFor', { moment: momentIn(language, at) })}`}</small>
        ))}
      </span>
    </label>
    {state.isByTwo && state.needsSignature ? <small className="publish-panel__waits">{words('byTwo')}</small> : null}
    {lacksEnglish ? <small className="publish-panel__waits">{words('lacksEnglish')}</small> : null}
    {state.stale.length > 0 && !lacksEnglish ? (
      <details className="publish-panel__waits">
        <summary>{words('outdated', { count: state.stale.length })}</summary>
        <ul>
          {state.stale.map(({ path, isSafety }) => (
            <li key={path}>{isSafety ? <strong>{path}</strong> : path}</li>
          ))}
        </ul>
      </details>
    ) : null}
    {state.waitsFor.length > 0 ? (
      <details className="publish-panel__waits" open={state.waitsFor.length <= 5}>
        <summary>{words('waitsFor', { count: state.waitsFor.length })}</summary>
        <ul>
          {state.waitsFor.map(({ collection, key, title }) => (
            <li key={`${collection}/${key}`}>
              <a href={pathOf(admin, collection, key, state.locale)}>{title}</a>
            </li>
          ))}
        </ul>
      </details>
    ) : null}
  </div>
)
