/** The page behind the one-time link: a plain form that makes the first administrator. */
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getPayload, type SanitizedConfig } from 'payload'
import { languageOf } from '@/cms/languages'
import { catalogues, wordsIn } from '@/cms/messages'
import { isFirstAdminToken, shortestPassword } from './endpoint'

type Props = {
  config: Promise<SanitizedConfig>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}
type Words = ReturnType<typeof wordsIn>

const input = (name: string, label: string, type: string, autoComplete: string) => (
  <div className="field-type text" style={{ marginBottom: '1.25rem' }}>
    <label className="field-label" htmlFor={name}>
      {label}
    </label>
    <div className="field-type__wrap">
      <input
        id={name}
        name={name}
        type={type}
        autoComplete={autoComplete}
        required
        minLength={type === 'password' ? shortestPassword : 1}
      />
    </div>
  </div>
)

const problems = catalogues.en.firstAdministrator.problems
const isProblem = (name: unknown): name is keyof typeof problems =>
  typeof name === 'string' && Object.hasOwn(problems, name)

const Form = ({ token, problem, words }: { token: string; problem: unknown; words: Words }) => (
  <form method="post" action="/api/users/first-register">
    <p>{words('firstAdministrator.intro')}</p>
    {isProblem(problem) ? (
      <p role="alert">{words(`firstAdministrator.problems.${problem}`, { least: shortestPassword })}</p>
    ) : null}
    <input type="hidden" name="token" value={token} />
    {input('name', words('firstAdministrator.name'), 'text', 'name')}
    {input('email', words('firstAdministrator.email'), 'email', 'username')}
    {input('password', words('firstAdministrator.password', { least: shortestPassword }), 'password', 'new-password')}
    <button type="submit" className="btn btn--style-primary btn--size-large btn--icon-position-right">
      {words('firstAdministrator.create')}
    </button>
  </form>
)

const NoToken = ({ words }: { words: Words }) => (
  <p>{words.rich('firstAdministrator.noToken', { code: (name) => <code dir="ltr">{name}</code> })}</p>
)

export const FirstAdministratorPage = async ({ config, searchParams }: Props) => {
  const payload = await getPayload({ config })
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs > 0) redirect('/admin')
  const { token, problem } = await searchParams
  const words = wordsIn(languageOf(payload.config, await headers()))
  return (
    <main style={{ maxWidth: '32rem', margin: '10vh auto', padding: '0 1.5rem' }}>
      <h1 style={{ marginBottom: '1rem' }}>Bodywork</h1>
      {typeof token === 'string' && isFirstAdminToken(token) ? (
        <Form token={token} problem={problem} words={words} />
      ) : (
        <NoToken words={words} />
      )}
    </main>
  )
}
