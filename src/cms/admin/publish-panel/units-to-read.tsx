/** What a clinician signs in a language, passage by passage: each is read and ticked, and nothing else is signed. */
import type { LanguageState } from '@/cms/publishing/state'
import type { PanelWords } from '@/cms/admin/words'

type Unit = LanguageState['uncovered'][number]

/** What has to be read of a language: what nobody has signed, or all of what is confirmed. */
export const unitsToRead = ({ uncovered, toConfirm, isStale }: LanguageState, confirms: boolean): readonly Unit[] =>
  confirms && isStale ? toConfirm : uncovered

type Props = {
  language: LanguageState
  units: readonly Unit[]
  ticked: ReadonlySet<string>
  onTick: (unit: string, isRead: boolean) => void
  words: PanelWords
}

export const UnitsToRead = ({ language: { locale }, units, ticked, onTick, words }: Props) =>
  units.length === 0 ? null : (
    <fieldset className="publish-panel__units">
      <legend>
        {locale.toUpperCase()} · {words('toRead', { count: units.length })}
      </legend>
      {units.map(({ unit, field, words: said }) => (
        <label key={unit} className="publish-panel__language">
          <input type="checkbox" checked={ticked.has(unit)} onChange={(event) => onTick(unit, event.target.checked)} />
          <span>
            {said === null ? (
              <>
                <strong>{words('gone')}</strong> <small dir="ltr">{field}</small>
              </>
            ) : said === '' ? (
              <small dir="ltr">{field}</small>
            ) : (
              <bdi lang={locale} dir="auto">
                {said}
              </bdi>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  )
