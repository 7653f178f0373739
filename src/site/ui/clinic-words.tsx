/** What a clinic says in its own words: under its name, apart from any stamp, with the rulings of what it names (R38). */
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { SiteContext } from '../context'
import { generalTechnique } from '../general-technique'
import { Label } from './label'
import { RulingBeside } from './ruling-beside'

type Said = {
  ctx: SiteContext
  /** The words as plain text; what is missing says nothing. */
  words: (string | null | undefined)[]
  /** The technique that they are about. */
  technique?: string
}

/** The live rulings of the conditions that a clinic's words name, to stand directly beneath them. */
export const NamedRulings = ({ ctx, words, technique = generalTechnique }: Said) => {
  const t = useTranslations('blockedBy')
  const said = words.filter(Boolean).join('\n')
  return ctx.clinic && said ? (
    <RulingBeside ctx={ctx} technique={technique} conditions={ctx.named(said)} title={t('title')} />
  ) : null
}

type Props = Said & {
  /** False where the clinic's name stands right above them. */
  named?: boolean
  children: ReactNode
}

export const ClinicWords = ({ named = true, children, ...said }: Props) => {
  const { clinic } = said.ctx
  if (!clinic) return null
  return (
    <>
      <div className="own-words" data-clinic-words={clinic.key}>
        {named ? (
          <small className="by">
            <Label>
              <bdi>{clinic.brand}</bdi>
            </Label>
          </small>
        ) : null}
        {children}
      </div>
      <NamedRulings {...said} />
    </>
  )
}
