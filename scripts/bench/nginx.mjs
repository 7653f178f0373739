// nginx with the same bytes as a static file, where nginx is installed: the physical limit that figures are held against.
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startChild } from '../run/children.mjs'
import { whenDone } from '../run/command.mjs'
import { freePort, isFree } from '../run/ports.mjs'
import { waitUntil } from '../run/processes.mjs'

const find = () =>
  ['nginx', '/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'].find((name) =>
    name.includes('/') ? existsSync(name) : spawnSync(name, ['-v']).error === undefined,
  )

const configuration = (folder, port) => `
worker_processes 2;
pid ${folder}/pid;
error_log ${folder}/error.log;
daemon off;
events { worker_connections 1024; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000;
  gzip_static on; open_file_cache max=100; default_type text/html;
  client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c;
  uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
  server { listen 127.0.0.1:${port}; root ${folder}/files; }
}
`

/** Serves files, given as name → {plain, gzipped}; gives the port, or undefined where nginx is not installed. */
export const startNginx = async (files) => {
  const program = find()
  if (!program) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'bodywork-nginx-'))
  const port = await freePort()
  mkdirSync(join(folder, 'files'))
  for (const [name, { plain, gzipped }] of Object.entries(files)) {
    writeFileSync(join(folder, 'files', name), plain)
    writeFileSync(join(folder, 'files', `${name}.gz`), gzipped)
  }
  // Its workers give up root's rights, so the folder must be open to others.
  chmodSync(folder, 0o755)
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder, port))
  startChild(program, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], {
    stdio: 'ignore',
  })
  whenDone(() => rmSync(folder, { recursive: true, force: true }))
  return (await waitUntil(async () => !(await isFree(port)), 5000)) ? port : undefined
}
