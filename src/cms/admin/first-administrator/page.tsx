/** The page behind the one-time link: a plain form that makes the first administrator. */
import { redirect } from 'next/navigation'
import { getPayload, type SanitizedConfig } from 'payload'
import { firstAdminProblems, isFirstAdminToken } from './endpoint'

type Props = {
  config: Promise<SanitizedConfig>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

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
        minLength={type === 'password' ? 12 : 1}
      />
    </div>
  </div>
)

const Form = ({ token, problem }: { token: string; problem?: string }) => (
  <form method="post" action="/api/users/first-register">
    <p>You are making the first account of this network. It administers everything.</p>
    {problem ? <p role="alert">{problem}</p> : null}
    <input type="hidden" name="token" value={token} />
    {input('name', 'Name', 'text', 'name')}
    {input('email', 'E-mail', 'email', 'username')}
    {input('password', 'Password (at least 12 characters)', 'password', 'new-password')}
    <button type="submit" className="btn btn--style-primary btn--size-large btn--icon-position-right">
      Create the administrator
    </button>
  </form>
)

const NoToken = () => (
  <p>
    Nobody has signed up yet. Open the one-time link that <code>npm start</code> printed: only it makes the first
    administrator.
  </p>
)

export const FirstAdministratorPage = async ({ config, searchParams }: Props) => {
  const payload = await getPayload({ config })
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs > 0) redirect('/admin')
  const { token, problem } = await searchParams
  const known = typeof problem === 'string' && problem in firstAdminProblems
  return (
    <main style={{ maxWidth: '32rem', margin: '10vh auto', padding: '0 1.5rem' }}>
      <h1 style={{ marginBottom: '1rem' }}>Bodywork</h1>
      {typeof token === 'string' && isFirstAdminToken(token) ? (
        <Form
          token={token}
          problem={known ? firstAdminProblems[problem as keyof typeof firstAdminProblems] : undefined}
        />
      ) : (
        <NoToken />
      )}
    </main>
  )
}
