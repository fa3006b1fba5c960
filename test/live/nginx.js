'use strict'
// nginx.js - a server of files for tests, in clear text and in TLS, HTTP/1 and HTTP/2, with its log.

const fs = require('node:fs')
const path = require('node:path')
const { freePort, programOf, serve } = require('../api/database-servers')
const { identities } = require('../api/secure-talk')
const { temporaryFolder } = require('../helpers')

/** A test's option `skip`. */
const missing = () => (programOf('nginx') ? undefined : 'no nginx is installed')

const FILES = { empty: 0, small: 5, middle: 20000, large: 300000 } // bytes
const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
const LOG = '$server_port $request_method $request_uri $status $body_bytes_sent $sent_http_content_length $content_length'

function settings(folder, ports, socket) {
  const { files: [{ key, cert }] } = identities(folder)
  return `
daemon off; master_process off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/errors;
events { }
http {
  log_format told '${LOG}';
  access_log ${folder}/log told;
  ${TEMPORARY.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  client_max_body_size 10m;
  server {
    listen 127.0.0.1:${ports.plain};
    listen 127.0.0.1:${ports.plain2} http2;
    listen 127.0.0.1:${ports.secure} ssl;
    listen 127.0.0.1:${ports.secure2} ssl http2;
    ssl_certificate ${cert}; ssl_certificate_key ${key};
    root ${folder}/files;
    location = /made { return 200 'made'; }
    location = /moved { return 301 /made; }
    location = /gone { return 410; }
    location = /nothing { return 204; }
    location = /upload { proxy_pass http://127.0.0.1:${ports.taken}/; }
    location = /socket { proxy_pass http://127.0.0.1:${socket}; proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection upgrade; }
  }
  server { listen 127.0.0.1:${ports.taken}; access_log off; location / { return 200 'taken'; } }
}
`
}

/** A line of its log. */
function lineOf(text) {
  const [port, method, target, status, sent, length, asked] = text.split(' ')
  return { port: Number(port), method, target, status: Number(status), sent: Number(sent), length: Number(length) || 0, asked: Number(asked) || 0 }
}

/** Starts it: { ports: { plain, plain2, secure, secure2 }, log }; `log()` gives the lines of its log. socket: the port of a server of WebSocket behind it. */
async function startNginx(t, { socket = 1 } = {}) {
  const folder = temporaryFolder(t)
  const ports = {}
  for (const name of ['plain', 'plain2', 'secure', 'secure2', 'taken']) ports[name] = await freePort()
  fs.mkdirSync(path.join(folder, 'files'))
  for (const [name, size] of Object.entries(FILES)) fs.writeFileSync(path.join(folder, 'files', name), '0123456789'.repeat(size / 10 + 1).slice(0, size))
  const file = path.join(folder, 'settings')
  fs.writeFileSync(file, settings(folder, ports, socket))
  await serve(t, programOf('nginx'), ['-p', folder, '-c', file, '-e', path.join(folder, 'errors')], ports.plain)
  const log = () => fs.readFileSync(path.join(folder, 'log'), 'utf8').split('\n').filter(Boolean).map(lineOf)
  return { ports, log }
}

module.exports = { missing, startNginx }
