/** Picks the shared document of a local addition by its name, while what is stored stays its key. */
import type { TextFieldServerProps } from 'payload'
import { nested } from '@/cms/nested-request'
import { DocumentPicker } from './document-picker'

const titles = { techniques: 'name', contraindications: 'name', articles: 'title', pages: 'title' } as const

type Option = { label: string; value: string }

/** Reads what may be chosen with the rights of whoever is signed in. */
export const OverlaidDocument = async ({ clientField, path, payload, req, user, readOnly }: TextFieldServerProps) => {
  const options: Record<string, Option[]> = {}
  for (const [collection, title] of Object.entries(titles)) {
    const { docs } = await payload.find({
      collection: collection as keyof typeof titles,
      depth: 0,
      pagination: false,
      select: { [title]: true },
      sort: 'id',
      locale: 'en',
      overrideAccess: false,
      user: user ?? undefined,
      req: nested(req),
    })
    options[collection] = docs.map((doc) => {
      const label = (doc as unknown as Record<string, unknown>)[title]
      return { value: String(doc.id), label: typeof label === 'string' && label ? label : String(doc.id) }
    })
  }
  return <DocumentPicker field={clientField} path={path} options={options} readOnly={readOnly} />
}
