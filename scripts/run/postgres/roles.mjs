// The application's own login and database inside the embedded cluster. The superuser stays with the launcher.
import { localUrl, withClient } from './client.mjs'

/**
 * Makes the role and the database `bodywork` where they are missing; gives the role's connection string.
 * `testing` lets the role make databases too, as the integration suites do.
 */
export const ensureDatabase = async ({ port, secrets, testing = false }) => {
  const admin = localUrl({ role: 'postgres', password: secrets.superuserPassword, port, database: 'postgres' })
  await withClient(admin, async (client) => {
    const password = client.escapeLiteral(secrets.databasePassword)
    const rights = `LOGIN NOSUPERUSER CREATEROLE ${testing ? 'CREATEDB' : 'NOCREATEDB'} PASSWORD ${password}`
    const role = await client.query("SELECT rolcreatedb FROM pg_roles WHERE rolname = 'bodywork'")
    if (role.rowCount === 0) await client.query(`CREATE ROLE bodywork ${rights}`)
    const database = await client.query("SELECT 1 FROM pg_database WHERE datname = 'bodywork'")
    if (database.rowCount === 0) await client.query('CREATE DATABASE bodywork OWNER bodywork')
  })
  return localUrl({ role: 'bodywork', password: secrets.databasePassword, port, database: 'bodywork' })
}
