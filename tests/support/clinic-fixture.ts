/** A clinic made for one test through the admin's own HTTP API, closed again afterwards. */
import { signIn, type Editor } from './editor'
import { untilHeard } from './front-door-heard'

export type Made = { key: string; host: string; admin: Editor; close: () => Promise<void> }

/** Makes a clinic without services, people or overlays; in New Brunswick, where the self-check gives a verdict, unless told. */
export const makeClinic = async (name: string, more: Record<string, unknown> = {}): Promise<Made> => {
  const key = `${name}-${Date.now().toString(36)}`
  const host = `${key}.localhost`
  const admin = await signIn('admin@halvenne.example')
  await admin.must('POST', 'clinics?locale=en', {
    key,
    brand: `Test ${name}`,
    domains: [host],
    jurisdiction: 'ca-nb',
    timeZone: 'America/Moncton',
    locales: ['en'],
    defaultLocale: 'en',
    theme: { accent: '#2c4a6c', accentDark: '#a6c4ee' },
    address: { street: '1 Test Quay', locality: 'Testport', region: 'NB', postcode: 'Z9Z 0A3', country: 'CA' },
    email: `info@${key}.example`,
    status: 'open',
    schemaType: 'HealthAndBeautyBusiness',
    optOuts: [],
    hours: [{ day: 'tue', opens: '09:00', closes: '17:00', audience: 'all' }],
    exceptions: [],
    publishOnSave: true,
    ...more,
  })
  await untilHeard()
  const close = async () => {
    await admin.call('PATCH', `clinics/${key}?locale=en`, { status: 'closed', publishOnSave: true })
  }
  return { key, host, admin, close }
}
