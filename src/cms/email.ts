/** No mail server belongs to the platform yet: what would have been sent is noted in the log, without its content. */
import type { EmailAdapter } from 'payload'

export const email: EmailAdapter = ({ payload }) => ({
  name: 'log',
  defaultFromAddress: 'noreply@localhost',
  defaultFromName: 'Bodywork',
  sendEmail: async ({ to, subject }) => {
    payload.logger.info(`No mail server: "${String(subject)}" to ${JSON.stringify(to)} was not sent`)
  },
})
