'use client'
/** The sidebar's publication panel: what each language shows the public now, and a button that publishes or signs. */
import { Button, toast, useConfig, useDocumentInfo, useFormModified, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { LanguageState } from '@/cms/publishing/state'
import { panelWords } from './words'
import './panel.css'

type Reply = { message?: string; languages?: LanguageState[] }

const describe = (state: LanguageState, words: ReturnType<typeof panelWords>): string => {
  if (!state.isComplete) return words.incomplete
  if (state.needsSignature) return words.needsSignature
  if (state.scheduled) return words.scheduled
  if (!state.live) return words.notLive
  return state.live.isCurrent ? (state.isStale ? words.liveInSource : words.live) : words.changed
}

const readStates = async (base: string): Promise<LanguageState[] | null> => {
  const response = await fetch(`${base}/publications`, { credentials: 'same-origin' })
  return response.ok ? (((await response.json()) as Reply).languages ?? []) : null
}

export const PublishPanel = () => {
  const { id, collectionSlug, globalSlug, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const isModified = useFormModified()
  const [states, setStates] = useState<LanguageState[] | null>(null)
  const [chosen, setChosen] = useState<string[]>([])
  const [isBusy, setIsBusy] = useState(false)
  const words = panelWords(i18n.language)
  const isSaved = Boolean(globalSlug || id)
  const base = globalSlug
    ? `${config.routes.api}/globals/${globalSlug}`
    : `${config.routes.api}/${collectionSlug}/${id}`

  const [reading, setReading] = useState(0)

  useEffect(() => {
    if (!isSaved) return
    let isGone = false
    // The state lives in the ledger, outside React: it is read when the document opens, and after each save and act.
    void readStates(base).then((found) => {
      if (!isGone && found) setStates(found)
    })
    return () => {
      isGone = true
    }
  }, [base, isSaved, lastUpdateTime, reading])

  const send = async (verb: 'publish' | 'sign') => {
    setIsBusy(true)
    const response = await fetch(`${base}/${verb}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ locales: chosen }),
    })
    const reply = (await response.json().catch(() => ({}))) as Reply
    if (response.ok) toast.success(reply.message ?? words.done)
    else toast.error(reply.message ?? words.failed)
    setReading((count) => count + 1)
    setIsBusy(false)
  }

  if (!isSaved) return <p className="publish-panel__hint">{words.saveFirst}</p>
  return (
    <section className="publish-panel" aria-label={words.title}>
      <h3>{words.title}</h3>
      {states?.map((state) => (
        <label key={state.locale} className="publish-panel__language">
          <input
            type="checkbox"
            checked={chosen.includes(state.locale)}
            onChange={(event) =>
              setChosen(event.target.checked ? [...chosen, state.locale] : chosen.filter((one) => one !== state.locale))
            }
          />
          <span>
            <strong>{state.locale.toUpperCase()}</strong> {describe(state, words)}
            {state.signedBy ? <small>{` ${words.signedBy} ${state.signedBy}`}</small> : null}
          </span>
        </label>
      ))}
      {isModified ? <p className="publish-panel__hint">{words.saveFirst}</p> : null}
      <div className="publish-panel__actions">
        <Button
          size="small"
          disabled={isBusy || isModified || chosen.length === 0}
          onClick={() => void send('publish')}
        >
          {words.publish}
        </Button>
        <Button
          size="small"
          buttonStyle="secondary"
          disabled={isBusy || isModified || chosen.length === 0}
          onClick={() => void send('sign')}
        >
          {words.sign}
        </Button>
      </div>
    </section>
  )
}
