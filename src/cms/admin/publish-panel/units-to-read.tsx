/** What somebody signs in a language, passage by passage: each is read and ticked, and nothing else is signed. */
import type { LanguageState } from '@/cms/publishing/state'
import type { PanelWords } from '@/cms/admin/words'
import { sourceLocale } from '@/domain/locale/locales'

type Unit = LanguageState['uncovered'][number]

/** What has to be read of a language: what nobody has signed, or all of what is confirmed. */
export const unitsToRead = (
  { uncovered, toConfirm, isStale, signsAs }: LanguageState,
  confirms: boolean,
): readonly Unit[] => {
  if (signsAs === null) return []
  return confirms && isStale ? toConfirm : uncovered
}

/** What the ticks say: that words are right, that they say what the English says, or that the English is right (R39). */
const saidBy = ({ signsAs, isByTwo }: LanguageState) => {
  if (signsAs === 'translator') return 'toCompare'
  return isByTwo ? 'toReadEnglish' : 'toRead'
}

/** A passage; where two sign, with the English beside it, which comes first for whoever signs the English. */
const Passage = ({ language: { locale, isByTwo, signsAs }, unit }: { language: LanguageState; unit: Unit }) => {
  const own = (
    <bdi lang={locale} dir="auto">
      {unit.words}
    </bdi>
  )
  if (!isByTwo || !unit.english) return own
  const english = (
    <bdi lang={sourceLocale} dir="ltr">
      {unit.english}
    </bdi>
  )
  const [first, second] = signsAs === 'translator' ? [own, english] : [english, own]
  return (
    <>
      {first}
      <small className="publish-panel__beside">{second}</small>
    </>
  )
}

type Props = {
  language: LanguageState
  units: readonly Unit[]
  ticked: ReadonlySet<string>
  onTick: (unit: string, isRead: boolean) => void
  words: PanelWords
}

export const UnitsToRead = ({ language, units, ticked, onTick, words }: Props) =>
  units.length === 0 ? null : (
    <fieldset className="publish-panel__units">
      <legend>
        {language.locale.toUpperCase()} · {words(saidBy(language), { count: units.length })}
      </legend>
      {units.map((each) => {
        const { unit, field, words: said } = each
        return (
          <label key={unit} className="publish-panel__language">
            <input
              type="checkbox"
              checked={ticked.has(unit)}
              onChange={(event) => onTick(unit, event.target.checked)}
            />
            <span>
              {said === null ? (
                <>
                  <strong>{words('gone')}</strong> <small dir="ltr">{field}</small>
                </>
              ) : said === '' ? (
                <small dir="ltr">{field}</small>
              ) : (
                <Passage language={language} unit={each} />
              )}
            </span>
          </label>
        )
      })}
    </fieldset>
  )
