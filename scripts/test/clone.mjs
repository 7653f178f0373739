// Copies of a database inside its own cluster: PostgreSQL copies the files of one that nobody is using.
import { withClient } from '../run/postgres/client.mjs'

const named = (url, database) => Object.assign(new URL(url), { pathname: `/${database}` }).href
const within = (url, work) => withClient(named(url, 'postgres'), work, { limit: 60_000 })

/** PostgreSQL copies neither who may do what in a database nor what is set for it: both are made again for the copy. */
const copyRights = async (client, template, database) => {
  const { rows: rights } = await client.query(
    `SELECT lower(privilege_type) AS may, CASE grantee WHEN 0 THEN 'public' ELSE quote_ident(pg_get_userbyid(grantee)) END AS who
     FROM pg_database, aclexplode(datacl) WHERE datname = $1`,
    [template],
  )
  if (rights.length > 0) await client.query(`REVOKE ALL ON DATABASE ${database} FROM public`)
  for (const { may, who } of rights) await client.query(`GRANT ${may} ON DATABASE ${database} TO ${who}`)
  const { rows: settings } = await client.query(
    `SELECT quote_ident(pg_get_userbyid(setrole)) AS role, split_part(setting, '=', 1) AS name,
       substr(setting, strpos(setting, '=') + 1) AS value
     FROM pg_db_role_setting JOIN pg_database d ON d.oid = setdatabase, unnest(setconfig) AS setting
     WHERE datname = $1 AND setrole <> 0`,
    [template],
  )
  for (const { role, name, value } of settings) {
    await client.query('SELECT set_config($1, $2, false)', [name, value])
    await client.query(`ALTER ROLE ${role} IN DATABASE ${database} SET ${name} FROM CURRENT`)
  }
}

/**
 * Removes a database if it is there, and cuts off whoever is connected to it. `WITH (FORCE)` would refuse while autovacuum
 * is at work in it, since only a superuser may end that; a plain DROP sends autovacuum away by itself.
 */
export const removeDatabase = async (client, database) => {
  await client.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND backend_type = 'client backend'`,
    [database],
  )
  await client.query(`DROP DATABASE IF EXISTS "${database}"`)
}

/**
 * Makes a database of this name out of the one at `url`; an earlier one of the name goes first, and whoever is connected
 * to it is cut off. Gives its connection string.
 */
export const cloneDatabase = (url, database) =>
  within(url, async (client) => {
    const template = new URL(url).pathname.slice(1)
    await removeDatabase(client, database)
    await client.query(`CREATE DATABASE ${database} TEMPLATE ${template}`)
    await copyRights(client, template, database)
    return named(url, database)
  })

/** Removes one. */
export const dropDatabase = (url, database) => within(url, (client) => removeDatabase(client, database))
