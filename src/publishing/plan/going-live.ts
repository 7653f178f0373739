/** R22: a language goes live for a clinic for the first time only when a clinician has signed all its safety content in it. */
import { sourceLocale, type Locale } from '@/domain/locale/locales'
import { beforeLive, clinicsKinds } from '@/domain/kinds'
import type { ClinicView } from '@/domain/publication/view-types'
import type { Tx } from '../ledger/database'
import type { Refusal } from './refused'
import type { Ready } from './ready'

/** A published document whose safety text the language does not have, or not in words that were signed in it. */
export type Unsigned = { collection: string; key: string; title: string }

type Row = Unsigned & { topic: string; isTold: boolean }

/**
 * What a kind needs before a clinic goes live (kinds say `beforeLive`): `whole` must be there, in words that were signed
 * in the language; of `blocks` a document may be missing, but not show another language's safety blocks.
 */
const unsignedSql = `
  WITH live AS (
    SELECT collection, document_key, clinic_key, locale, title, coalesce(topic, 'general') AS topic, view, signed_off_by IS NOT NULL AS signed
    FROM ledger.live_at($3::timestamptz)
    WHERE collection = ANY($4::text[] || $5::text[]) AND (clinic_key IS NULL OR clinic_key = $2)),
  documents AS (
    SELECT DISTINCT ON (collection, document_key) * FROM live
    WHERE collection <> ALL($6::text[]) OR signed
    ORDER BY collection, document_key, locale = '${sourceLocale}' DESC, locale)
  SELECT d.collection, d.document_key AS key, d.title, d.topic, EXISTS (
           SELECT 1 FROM live t WHERE t.collection = 'techniques' AND t.topic = d.topic AND t.locale = $1) AS "isTold"
  FROM documents d LEFT JOIN live own
    ON own.collection = d.collection AND own.document_key = d.document_key AND own.locale = $1
  WHERE CASE
    WHEN d.collection = ANY($5::text[]) THEN jsonb_path_exists(
      coalesce(own.view, '{}'), '$.body[*].lang ? (@ != $own)', jsonb_build_object('own', $1::text))
    ELSE own.document_key IS NULL OR NOT own.signed OR own.view->>'safetyLang' IS DISTINCT FROM $1 END
  ORDER BY d.collection, d.title`

/** A clinic's own documents need it only where they rule; one that does is live with a signature. */
const whereTheyRule = clinicsKinds

type Asked = { clinic: string; locale: Locale; optOuts: readonly string[]; moment: string }

/** @returns what still has to be signed in a language before a clinic can go live in it. */
export const unsignedFor = async (tx: Tx, { clinic, locale, optOuts, moment }: Asked): Promise<Unsigned[]> => {
  const rows = await tx.query<Row>(unsignedSql, [
    locale,
    clinic,
    moment,
    beforeLive('whole'),
    beforeLive('blocks'),
    whereTheyRule,
  ])
  return rows
    .filter(({ topic, isTold }) => topic === 'general' || (isTold && !optOuts.includes(topic)))
    .map(({ collection, key, title }) => ({ collection, key, title }))
}

/** @returns whether the clinic has ever been live in a language. */
export const hasBeenLive = async (tx: Tx, clinic: string, locale: Locale, moment: string): Promise<boolean> => {
  const rows = await tx.query(
    `SELECT 1 FROM ledger.publications WHERE collection = 'clinics' AND document_key = $1 AND locale = $2
       AND live_from <= $3::timestamptz AND (live_until IS NULL OR live_until > live_from) LIMIT 1`,
    [clinic, locale, moment],
  )
  return rows.length > 0
}

/** How many documents a refusal names; the clinic's page lists them all. */
const named = 5

/** @returns a refusal for every clinic and language of this act that is not ready to go live for the first time. */
export const unreadyClinics = async (tx: Tx, ready: readonly Ready[], moment: string): Promise<Refusal[]> => {
  const refusals: Refusal[] = []
  for (const { lineKey, presented } of ready) {
    const { collection, key, locale } = lineKey
    if (collection !== 'clinics' || (await hasBeenLive(tx, key, locale, moment))) continue
    const { optOuts } = presented.view as ClinicView
    const unsigned = await unsignedFor(tx, { clinic: key, locale, optOuts, moment })
    if (unsigned.length === 0) continue
    const titles = unsigned.slice(0, named).map(({ title }) => `“${title}”`)
    const documents = titles.join(', ') + (unsigned.length > named ? ' …' : '')
    const context = { language: locale, count: unsigned.length, documents, unsigned }
    refusals.push({ collection, key, locale, path: 'locales', code: 'safety-unsigned', context })
  }
  return refusals
}
