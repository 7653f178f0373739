'use client'
/** The sidebar's publication panel: what each language shows the public now, and a button that publishes or signs. */
import {
  Button,
  toast,
  useConfig,
  useDocumentInfo,
  useFormFields,
  useFormModified,
  useLocale,
  useTranslation,
} from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { sourceLocale } from '@/domain/locale/locales'
import type { Fate } from '@/publishing/plan/timeline'
import { usePanelWords } from '@/cms/admin/words'
import { post, readState, type State, type Verb } from './ask'
import { LanguageLine } from './language-line'
import { Problems, type Problem } from './problems'
import { ScheduleChoice } from './schedule-choice'
import { UnitsToRead, unitsToRead } from './units-to-read'
import './panel.css'

const verbs: readonly Verb[] = ['publish', 'sign', 'review']

type Refused = { problems: readonly Problem[]; isStale: boolean }
const nothing: Refused = { problems: [], isStale: false }

export const PublishPanel = () => {
  const { id, collectionSlug, globalSlug, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const isModified = useFormModified()
  const { code: locale } = useLocale()
  const base = useFormFields(([fields]) => fields?.base?.value)
  const [state, setState] = useState<State | null>(null)
  const [refused, setRefused] = useState<Refused>(nothing)
  const [fate, setFate] = useState<Fate>('cancel')
  const [chosen, setChosen] = useState<string[]>([])
  const [confirms, setConfirms] = useState(false)
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [isBusy, setIsBusy] = useState(false)
  const words = usePanelWords()
  const isSaved = Boolean(globalSlug || id)
  const address = globalSlug
    ? `${config.routes.api}/globals/${globalSlug}`
    : `${config.routes.api}/${collectionSlug}/${id}`

  const [reading, setReading] = useState(0)

  useEffect(() => {
    if (!isSaved) return
    let isGone = false
    // The state lives in the ledger, outside React: it is read when the document opens, and after each save and act.
    void readState(address).then((found) => {
      if (!isGone && found) setState(found)
    })
    return () => {
      isGone = true
    }
  }, [address, isSaved, lastUpdateTime, reading])

  const languages = state?.languages ?? []
  const picked = languages.filter((language) => chosen.includes(language.locale))
  const toRead = picked.flatMap((language) => unitsToRead(language, confirms))
  const seat = picked.some(({ signsAs }) => signsAs === 'translator') ? 'translator' : 'clinician'
  const tick = (unit: string, isRead: boolean) => {
    const others = [...ticked].filter((one) => one !== unit)
    setTicked(new Set(isRead ? [...others, unit] : others))
  }
  // The form shows one language's words: they must be those that the hash was made from.
  const shownNow = languages.find((language) => language.locale === locale)?.base
  const isOutdated = Boolean(base && shownNow && base !== shownNow && !isModified)

  const send = async (verb: Verb) => {
    setIsBusy(true)
    const { status, reply } = await post(`${address}/${verb}`, {
      locales: chosen,
      shown: Object.fromEntries(picked.map((language) => [language.locale, language.hash])),
      ...(verb === 'sign'
        ? { as: seat, confirms, ticked: toRead.map(({ unit }) => unit).filter((unit) => ticked.has(unit)) }
        : {}),
      ...(verb === 'publish' ? { scheduled: fate } : {}),
    })
    const isDone = status < 300
    if (isDone) toast.success(reply.message ?? words('done'))
    else toast.error(words('failed'))
    const problems = reply.errors ?? [{ message: reply.message ?? words('failed') }]
    setRefused(isDone ? nothing : { problems, isStale: reply.changed !== undefined || status === 428 })
    if (isDone) setTicked(new Set())
    setConfirms(confirms && !isDone)
    setFate('cancel')
    // What was refused as outdated stays as it was shown: the next try must not pass for what nobody has looked at.
    if (isDone || status === 422) setReading((count) => count + 1)
    setIsBusy(false)
  }

  if (!isSaved) return <p className="publish-panel__hint">{words('saveFirst')}</p>
  return (
    <section className="publish-panel" aria-label={words('title')}>
      <h3>{words('title')}</h3>
      {languages.map((language) => (
        <LanguageLine
          key={language.locale}
          state={language}
          words={words}
          admin={config.routes.admin}
          language={i18n.language}
          lacksEnglish={
            language.stale.length > 0 &&
            languages.some(({ locale: of, isComplete }) => of === sourceLocale && !isComplete)
          }
          isChosen={chosen.includes(language.locale)}
          onChoose={(isChosen) =>
            setChosen(isChosen ? [...chosen, language.locale] : chosen.filter((one) => one !== language.locale))
          }
        />
      ))}
      {state?.may.sign && picked.some(({ isStale }) => isStale) ? (
        <label className="publish-panel__language">
          <input type="checkbox" checked={confirms} onChange={(event) => setConfirms(event.target.checked)} />
          <span>{words('confirms')}</span>
        </label>
      ) : null}
      {state?.may.sign
        ? picked.map((language) => (
            <UnitsToRead
              key={language.locale}
              language={language}
              units={unitsToRead(language, confirms)}
              ticked={ticked}
              onTick={tick}
              words={words}
            />
          ))
        : null}
      {state?.may.publish && picked.some(({ scheduled }) => scheduled.length > 0) ? (
        <ScheduleChoice words={words} fate={fate} onChoose={setFate} />
      ) : null}
      {isModified ? <p className="publish-panel__hint">{words('saveFirst')}</p> : null}
      <div className="publish-panel__actions">
        {verbs
          .filter((verb) => state?.may[verb])
          .map((verb) => (
            <Button
              key={verb}
              size="small"
              buttonStyle={verb === 'publish' ? 'primary' : 'secondary'}
              disabled={isBusy || isModified || isOutdated || refused.isStale || chosen.length === 0}
              onClick={() => void send(verb)}
            >
              {words(verb)}
            </Button>
          ))}
      </div>
      {refused.problems.length > 0 ? <Problems {...refused} words={words} /> : null}
      {isOutdated && refused.problems.length === 0 ? (
        <Problems problems={[{ message: words('meanwhile') }]} isStale words={words} />
      ) : null}
    </section>
  )
}
