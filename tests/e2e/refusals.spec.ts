/** What is refused is refused in the language of whoever asked, by whatever part of the workbench says no. */
import { expect, test } from '@playwright/test'
import { ask } from '../support/ask'
import { signIn, stranger, type Editor, type Reply } from '../support/editor'

const languages = ['en', 'fr', 'es', 'de', 'ar'] as const

type Told = { message?: string; data?: { errors?: { message?: string; label?: string }[] } }

/** The sentences of a refusal: those about fields, where there are any. */
const sentences = ({ body }: Reply): string[] =>
  ((body.errors as Told[] | undefined) ?? [])
    .flatMap((error) => error.data?.errors ?? [error])
    .map(({ message }) => (message ?? '').replace(/\s/g, ' '))

const link = (url: string) => ({
  root: {
    ...{ type: 'root', format: '', indent: 0, version: 1, direction: 'ltr' },
    children: [
      {
        ...{ type: 'paragraph', format: '', indent: 0, version: 1, direction: 'ltr' },
        children: [
          {
            ...{ type: 'link', format: '', indent: 0, version: 3, direction: 'ltr' },
            fields: { linkType: 'custom', url },
            children: [{ type: 'text', text: 'here', format: 0, detail: 0, mode: 'normal', style: '', version: 1 }],
          },
        ],
      },
    ],
  },
})

/** What is asked for, the status of the answer, and who asks how. */
const asked: [what: string, status: number, request: string, data?: unknown][] = [
  ['a parameter that cannot be', 400, 'editor GET techniques?page=-5'],
  ['a parameter that is unknown', 400, 'editor GET techniques?prefix=x'],
  ['another key', 400, 'editor PATCH techniques/swedish', { key: 'other' }],
  ['a key that is taken', 400, 'editor POST techniques', { key: 'swedish', name: 'S' }],
  ['a key of another form', 400, 'editor POST techniques', { key: 'Ä b', name: 'S' }],
  ['what does not exist', 400, 'editor PATCH techniques/swedish', { parent: 'no-such' }],
  ['a list for a text', 400, 'editor PATCH techniques/swedish', { name: ['a'] }],
  ['nothing for a group', 400, 'editor PATCH contraindications/fever', { ruling: null }],
  ['a link that runs', 400, 'editor PATCH faqs/painful', { answer: link('javascript:alert(1)') }],
  ['an address that is taken', 409, 'editor POST techniques?locale=en', { name: 'S', slug: 'deep-tissue-massage' }],
  ['a number that no telephone has', 400, 'manager PATCH clinics/port-erable', { phone: '12' }],
  ['another clinic', 400, 'manager PATCH services/port-erable-swedish-30', { clinic: 'brisamar' }],
  ['to close a clinic', 403, 'manager PATCH clinics/port-erable', { status: 'closed' }],
  ['the source as a translator', 403, 'translator PATCH techniques/swedish?locale=en', { name: 'S' }],
  ['an outcome as a translator', 403, 'translator PATCH techniques/swedish?locale=fr', { pressure: 'deep' }],
  ['a link to make an administrator', 403, 'nobody POST users/first-register', { token: 'guess' }],
  ['anything as a stranger', 401, 'nobody GET techniques'],
]
const inFrench: Record<string, string> = {
  'a parameter that cannot be': '« page » ne peut pas valoir « -5 ».',
  'a parameter that is unknown': '« prefix » est inconnu ici.',
  'another key': 'Une clé ne change jamais : celle-ci reste « swedish ».',
  'a key that is taken': 'La clé « swedish » est déjà prise.',
  'a key of another form': 'Des minuscules sans accent, des chiffres et des traits d’union isolés, rien d’autre.',
  'what does not exist': '« no-such » n’existe pas : choisissez autre chose.',
  'a list for a text': 'Cette valeur n’a pas la forme attendue ici.',
  'nothing for a group': 'Cette valeur n’a pas la forme attendue ici.',
  'a link that runs':
    'Un lien ne peut pas mener à « javascript:alert(1) » : son adresse commence par https://, http://, mailto: ou tel:.',
  'an address that is taken': 'Dans cette langue, l’adresse « deep-tissue-massage » est déjà celle de « deep-tissue ».',
  'a number that no telephone has': 'Avec l’indicatif du pays et des chiffres seulement, par exemple +15065550142.',
  'another clinic': 'Un document ne passe pas d’une clinique à une autre. Créez-en un nouveau là-bas.',
  'to close a clinic': 'Seul le réseau peut fermer une clinique ou en rouvrir une.',
  'the source as a translator': 'Vous ne pouvez écrire que dans les langues vers lesquelles vous traduisez.',
  'an outcome as a translator':
    'Qui traduit ne change que les mots : tout le reste est le même dans toutes les langues.',
  'a link to make an administrator': 'Ce lien n’est pas valable.',
  'anything as a stranger': 'Veuillez d’abord vous connecter.',
}

const addressOf: Record<string, string> = {
  editor: 'editor@halvenne.example',
  manager: 'manager@port-erable.example',
  translator: 'translator-fr@halvenne.example',
}

const people = new Map<string, Editor>()
const as = async (who: string, language: string): Promise<Editor> => {
  if (who === 'nobody') return stranger.in(language)
  const known = people.get(who) ?? (await signIn(addressOf[who] ?? ''))
  people.set(who, known)
  return known.in(language)
}

for (const [what, status, request, data] of asked)
  test(`asking for ${what} is refused in each language of the admin`, async () => {
    const [who = '', method = '', path = ''] = request.split(' ')
    const told: string[] = []
    for (const language of languages) {
      const reply = await (await as(who, language)).call(method, path, data)
      expect(reply.status, `${language}: ${JSON.stringify(reply.body)}`).toBe(status)
      told.push(sentences(reply).join(' '))
    }
    expect(told[1]).toBe(inFrench[what])
    expect(new Set(told).size, told.join('\n')).toBe(languages.length)
  })

const upload = async (bytes: Buffer, language: string): Promise<Reply> => {
  const { token } = await stranger.must('POST', 'users/login', {
    ...{ email: addressOf.editor, password: process.env.DEMO_PASSWORD ?? 'demo-only-Halvenne-2026' },
  })
  const form = new FormData()
  form.set('_payload', '{"alt":"x"}')
  form.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'picture.png')
  const encoded = new Response(form)
  const { status, text } = await ask('localhost', '/api/media?locale=en', {
    method: 'POST',
    headers: {
      ...{ authorization: `JWT ${String(token)}`, 'accept-language': language },
      'content-type': encoded.headers.get('content-type') ?? '',
    },
    body: Buffer.from(await encoded.arrayBuffer()).toString('utf8'),
  })
  return { status, body: JSON.parse(text) as Record<string, unknown> }
}

test('a file that is no picture, and one that is too large, are refused with the kinds and the limit named', async () => {
  const text = await upload(Buffer.from('no picture at all'), 'fr')
  expect([text.status, ...sentences(text)]).toEqual([
    400,
    'Ce fichier ne peut pas être utilisé : les images sont des fichiers JPEG, PNG, WebP ou AVIF de 15 Mo au plus.',
  ])
  const large = await upload(Buffer.alloc(15_500_000, 'x'), 'de')
  expect([large.status, ...sentences(large)]).toEqual([
    413,
    'Diese Datei ist zu groß: Bilder sind JPEG-, PNG-, WebP- oder AVIF-Dateien mit höchstens 15 MB.',
  ])
})

test('the last administrator stays, and is told so', async () => {
  const admin = (await signIn('admin@halvenne.example')).in('es')
  const { user } = (await admin.must('GET', 'users/me')) as { user: { id: number } }
  const reply = await admin.call('PATCH', `users/${user.id}`, { roles: ['editor'] })
  expect([reply.status, ...sentences(reply)]).toEqual([
    403,
    'Es la última persona que administra la red: nombre antes a otra.',
  ])
})

test('a refusal names outcomes in words, and the field as the form does', async () => {
  const manager = (await signIn('manager@port-erable.example')).in('de')
  const reply = await manager.call('POST', 'overlays?locale=en', {
    ...{ clinic: 'port-erable', collection: 'contraindications', document: 'cancer-treatment' },
    ruling: { contraindication: 'cancer-treatment', outcome: 'modify', reason: 'A test.' },
  })
  expect(reply.status).toBe(400)
  expect(sentences(reply)).toEqual([
    'Eine Praxis darf nur strenger sein als das Netzwerk; „anpassen“ ist es nicht, denn das Netzwerk sagt bereits „Freigabe“.',
  ])
  const [error] = reply.body.errors as Told[]
  expect(error?.data?.errors?.map(({ label }) => label)).toEqual(['Stricter ruling › Outcome'])
})
