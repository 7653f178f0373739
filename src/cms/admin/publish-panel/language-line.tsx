/** One language in the publication panel: what the public sees of it, who signed, and what it still waits for. */
import type { LanguageState } from '@/cms/publishing/state'
import type { PanelWords } from './words'

const describe = (state: LanguageState, words: PanelWords): string => {
  if (!state.isComplete) return words.incomplete
  if (state.needsSignature) return words.needsSignature
  if (state.scheduled) return words.scheduled
  if (!state.live) return words.notLive
  return state.live.isCurrent ? (state.isStale ? words.liveInSource : words.live) : words.changed
}

const pathOf = (admin: string, collection: string, key: string, locale: string): string =>
  collection === 'network'
    ? `${admin}/globals/network?locale=${locale}`
    : `${admin}/collections/${collection}/${key}?locale=${locale}`

type Props = {
  state: LanguageState
  words: PanelWords
  isChosen: boolean
  onChoose: (isChosen: boolean) => void
  /** The path of the admin. */
  admin: string
}

export const LanguageLine = ({ state, words, isChosen, onChoose, admin }: Props) => (
  <div>
    <label className="publish-panel__language">
      <input type="checkbox" checked={isChosen} onChange={(event) => onChoose(event.target.checked)} />
      <span>
        <strong>{state.locale.toUpperCase()}</strong> {describe(state, words)}
        {state.signedBy ? <small>{` ${words.signedBy} ${state.signedBy}`}</small> : null}
      </span>
    </label>
    {state.stale.length > 0 ? (
      <details className="publish-panel__waits">
        <summary>{`${words.outdated} ${state.stale.length}`}</summary>
        <ul>
          {state.stale.map(({ path, isSafety }) => (
            <li key={path}>{isSafety ? <strong>{path}</strong> : path}</li>
          ))}
        </ul>
      </details>
    ) : null}
    {state.waitsFor.length > 0 ? (
      <details className="publish-panel__waits" open={state.waitsFor.length <= 5}>
        <summary>{`${words.waitsFor} ${state.waitsFor.length}`}</summary>
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
