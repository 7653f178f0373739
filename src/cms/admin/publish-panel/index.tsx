'use client'
/** The sidebar's publication panel: what each language shows the public now, and a button that publishes or signs. */
import { Button, toast, useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { usePanelWords } from '@/cms/admin/words'
import type { LanguageState } from '@/cms/publishing/state'
import { LanguageLine } from './language-line'
import './panel.css'

type Verb = 'publish' | 'sign' | 'review'
type State = { languages: LanguageState[]; may: Record<Verb, boolean> }
type Reply = { message?: string; errors?: { message: string }[] }

const verbs: readonly Verb[] = ['publish', 'sign', 'review']

const readState = async (base: string): Promise<State | null> => {
  const response = await fetch(`${base}/publications`, { credentials: 'same-origin' })
  return response.ok ? ((await response.json()) as State) : null
}

const post = async (
  url: string,
  body: { locales: string[]; confirms?: boolean },
): Promise<{ ok: boolean; reply: Reply }> => {
  const response = await fetch(url, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return { ok: response.ok, reply: (await response.json().catch(() => ({}))) as Reply }
}

export const PublishPanel = () => {
  const { id, collectionSlug, globalSlug, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const isModified = useFormModified()
  const [state, setState] = useState<State | null>(null)
  const [problems, setProblems] = useState<string[]>([])
  const [chosen, setChosen] = useState<string[]>([])
  const [confirms, setConfirms] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const words = usePanelWords()
  const isSaved = Boolean(globalSlug || id)
  const base = globalSlug
    ? `${config.routes.api}/globals/${globalSlug}`
    : `${config.routes.api}/${collectionSlug}/${id}`

  const [reading, setReading] = useState(0)

  useEffect(() => {
    if (!isSaved) return
    let isGone = false
    // The state lives in the ledger, outside React: it is read when the document opens, and after each save and act.
    void readState(base).then((found) => {
      if (!isGone && found) setState(found)
    })
    return () => {
      isGone = true
    }
  }, [base, isSaved, lastUpdateTime, reading])

  const send = async (verb: Verb) => {
    setIsBusy(true)
    const { ok, reply } = await post(`${base}/${verb}`, { locales: chosen, ...(verb === 'sign' ? { confirms } : {}) })
    if (ok) toast.success(reply.message ?? words('done'))
    else toast.error(words('failed'))
    setProblems(
      ok ? [] : (reply.errors ?? [{ message: reply.message ?? words('failed') }]).map(({ message }) => message),
    )
    setConfirms(false)
    setReading((count) => count + 1)
    setIsBusy(false)
  }

  if (!isSaved) return <p className="publish-panel__hint">{words('saveFirst')}</p>
  return (
    <section className="publish-panel" aria-label={words('title')}>
      <h3>{words('title')}</h3>
      {state?.languages.map((language) => (
        <LanguageLine
          key={language.locale}
          state={language}
          words={words}
          admin={config.routes.admin}
          isChosen={chosen.includes(language.locale)}
          onChoose={(isChosen) =>
            setChosen(isChosen ? [...chosen, language.locale] : chosen.filter((one) => one !== language.locale))
          }
        />
      ))}
      {state?.may.sign && state.languages.some(({ locale, isStale }) => isStale && chosen.includes(locale)) ? (
        <label className="publish-panel__language">
          <input type="checkbox" checked={confirms} onChange={(event) => setConfirms(event.target.checked)} />
          <span>{words('confirms')}</span>
        </label>
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
              disabled={isBusy || isModified || chosen.length === 0}
              onClick={() => void send(verb)}
            >
              {words(verb)}
            </Button>
          ))}
      </div>
      {problems.length > 0 ? (
        <ul className="publish-panel__problems" role="alert">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}
