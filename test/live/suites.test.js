'use strict'
// suites.test.js - every suite of src/tls/suite.c that the server of OpenSSL's has, or else that of GnuTLS, is opened: what its
// client heard is what is told; with GnuTLS, that its Finished is. The client is Node's, which is quick, or theirs where it lacks a suite.

const test = require('node:test')
const assert = require('node:assert')
const fs = require('node:fs')
const path = require('node:path')
const tls = require('node:tls')
const { spawnSync } = require('node:child_process')
const { once } = require('node:events')
const { ENV, freePort, serve } = require('../api/database-servers')
const { identities } = require('../api/secure-talk')
const { needs, run } = require('../api/tools')
const { temporaryFolder } = require('../helpers')
const { output, watch } = require('./loopback')
const { reasonToSkip } = require('./network')

const skip = reasonToSkip() ?? needs('openssl').skip
const options = { skip, timeout: 600000 }
const source = (name) => fs.readFileSync(path.join(__dirname, '../../src', name), 'utf8')

const ALL = 'ALL:COMPLEMENTOFALL:@SECLEVEL=0'
const FEWEST = { openssl: 100, gnutls: 3 } // of 140 and 4 that Debian 12 has
const SECRET = '1234abcd'
const PSK = ['-psk', SECRET]
const VERSIONS = { tls1: 'TLSv1', tls1_1: 'TLSv1.1', tls1_2: 'TLSv1.2', tls1_3: 'TLSv1.3' }

/** number → name of the suites whose cipher ours has. */
function ourSuites() {
  const ciphers = [...source('tls/suite.c').matchAll(/^ {4}\{"(\w+)", /gm)].map(([, name]) => name)
  const suites = [...source('protocols/app/tls_cipher_suites.def').matchAll(/^XX\((0x\w+), "(TLS_\w+)"\)$/gm)]
  return new Map(suites.map(([, number, name]) => [Number(number), name]).filter(([, name]) => ciphers.some((cipher) => name.replace(/^TLS_(?:.*WITH_)?/, '').startsWith(`${cipher}_`) || name.endsWith(`_${cipher}`))))
}

const numberOf = (text) => Number(`0x${text.replace(/0x|, ?/g, '')}`)

/** Those of OpenSSL: { number, name, version, authentication }. */
function opensslSuites() {
  const lines = run('openssl', ['ciphers', '-V', ALL]).stdout.split('\n')
  const suites = lines.map((line) => /^\s*(0x\w\w,0x\w\w) - (\S+)\s+(\S+)\s+Kx=(\S+)\s+Au=(\S+)/.exec(line)).filter(Boolean)
  return suites.map(([, number, name, version, exchange, authentication]) => ({ number: numberOf(number), name, version, exchange, authentication })).filter(({ name }) => !name.includes('SRP'))
}

/** The versions to try: where a suite is of SSL 3, TLS 1.2 protects records in another way than TLS 1. */
const versionsOf = ({ name, version }) => (version === 'TLSv1.3' ? ['tls1_3'] : version === 'TLSv1.2' ? ['tls1_2'] : /^(AES|CAMELLIA)\d+-SHA$/.test(name) ? ['tls1', 'tls1_1', 'tls1_2'] : ['tls1_2'])

/** Keys and a certificate of DSA's, in a folder: short ones, which take no time. */
function dsaFiles(folder) {
  const [parameters, key, cert] = ['parameters', 'key', 'cert'].map((name) => path.join(folder, `dsa-${name}.pem`))
  run('openssl', ['dsaparam', '-out', parameters, '1024'])
  run('openssl', ['gendsa', '-out', key, parameters])
  run('openssl', ['req', '-x509', '-new', '-key', key, '-out', cert, '-subj', '/CN=a.example', '-days', '2'])
  return fs.existsSync(cert) ? { key, cert } : undefined
}

/** A server of pages that tell the suite: resolves with its port. */
async function startPages(t, [first, second], keys) {
  const more = second ? ['-dkey', second.key, '-dcert', second.cert, ...PSK] : []
  const port = await freePort()
  return serve(t, 'openssl', ['s_server', '-accept', `127.0.0.1:${port}`, '-key', first.key, '-cert', first.cert, ...more, '-cipher', ALL, '-ciphersuites', 'TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256:TLS_AES_128_CCM_SHA256:TLS_AES_128_CCM_8_SHA256', '-keylogfile', keys, '-www'], port, { env: ENV })
}

const question = (name) => `GET /${name} HTTP/1.0\r\n\r\n`

/** Node asks by a suite; resolves with what it hears. */
async function askByNode(port, { name, version }, how) {
  const ciphers = version === 'TLSv1.3' ? name : `${name}:@SECLEVEL=0`
  const pskCallback = () => ({ psk: Buffer.from(SECRET, 'hex'), identity: 'Client_identity' })
  const socket = tls.connect({ port, host: '127.0.0.1', ciphers, minVersion: VERSIONS[how], maxVersion: VERSIONS[how], rejectUnauthorized: false, checkServerIdentity: () => undefined, ...(name.includes('PSK') && { pskCallback }) })
  const heard = []
  socket.on('data', (bytes) => heard.push(bytes)).write(question(name))
  await once(socket, 'end')
  socket.destroy()
  return Buffer.concat(heard).toString('latin1')
}

/** OpenSSL's client does. */
function askByOpenssl(port, { name, version, authentication, exchange }, how) {
  const suite = version === 'TLSv1.3' ? ['-ciphersuites', name] : ['-cipher', `${name}:@SECLEVEL=0`]
  const psk = /PSK/.test(exchange + authentication) ? PSK : []
  return output('openssl', ['s_client', '-connect', `127.0.0.1:${port}`, `-${how}`, ...suite, ...psk, '-quiet', '-ign_eof'], { input: question(name) })
}

/** Node, unless its OpenSSL lacks the suite. */
const ask = (...of) => askByNode(...of).catch((error) => {
  if (!/^ERR_SSL_NO_CIPHER/.test(error.code)) throw error
  return askByOpenssl(...of)
})

const bodyOf = (heard) => heard.slice(heard.indexOf('\r\n\r\n') + 4)

/** Each of these that was heard is told: { target, heard }. */
async function assertTold(watching, asked) {
  await watching.isThere(asked.length)
  for (const [i, { target, heard, title }] of asked.entries()) {
    const { request, response, connection } = watching.told[i]
    assert.deepEqual([request.url, response.status, response.body_size, connection.decrypted], [target, 200, Buffer.byteLength(bodyOf(heard), 'latin1'), true], title)
    assert.equal((await response.body()).toString('latin1'), bodyOf(heard), title)
  }
}

test('openssl s_server and s_client: every suite that both have is opened', options, async (t) => {
  const folder = temporaryFolder(t)
  const keys = path.join(folder, 'keys')
  fs.writeFileSync(keys, '')
  const ours = ourSuites()
  const suites = opensslSuites().filter(({ number }) => ours.has(number))
  const extra = ['TLS_AES_128_CCM_SHA256', 'TLS_AES_128_CCM_8_SHA256'].map((name) => ({ name, version: 'TLSv1.3', exchange: 'any', authentication: 'any' }))
  const dsa = dsaFiles(folder)
  const pages = await startPages(t, identities(folder).files, keys)
  const dsaPages = dsa && await startPages(t, [dsa], keys)
  const wanted = [...suites, ...extra.filter(({ name }) => !suites.some((one) => one.name === name))].filter(({ authentication }) => dsa || authentication !== 'DSS')
  const watching = watch(t, [pages, dsaPages].filter(Boolean), 'http', { keylog: keys })
  const asked = []
  for (const suite of wanted) {
    for (const how of versionsOf(suite)) {
      const heard = await ask(suite.authentication === 'DSS' ? dsaPages : pages, suite, how)
      assert.ok(heard.includes(`Cipher is ${suite.name}\n`), `${suite.name} was agreed on: ${heard}`)
      asked.push({ target: `/${suite.name}`, heard, title: `${suite.name} by ${how}` })
    }
  }
  assert.ok(wanted.length >= FEWEST.openssl, `${wanted.length} suites`)
  await assertTold(watching, asked)
})

// ---- GnuTLS

/** Those of GnuTLS with certificates that OpenSSL lacks: { name, exchange, cipher, mac }. */
function gnutlsSuites() {
  const ours = ourSuites()
  const others = new Set(opensslSuites().map(({ number }) => number))
  const lines = run('gnutls-cli', ['--list']).stdout.split('\n').map((line) => /^(TLS_(RSA|DHE_RSA|ECDHE_RSA|ECDHE_ECDSA)_(?!PSK)(\w+)_(SHA1|SHA256|SHA384|MD5))\s+(0x\w\w, 0x\w\w)\s/.exec(line)).filter(Boolean)
  return lines.map(([, name, exchange, cipher, mac, number]) => ({ name, exchange: exchange.replace('_', '-'), cipher: cipher.replace('3DES_EDE', '3DES').replaceAll('_', '-'), mac, number: numberOf(number) })).filter(({ number }) => ours.has(number) && !others.has(number))
}

const PRIORITIES = 'NONE:+VERS-TLS1.2:+COMP-ALL:+SIGN-ALL:+GROUP-ALL:+CTYPE-ALL'
const hasGnutls = () => !spawnSync('gnutls-serv', ['--version'], { env: ENV }).error && !spawnSync('gnutls-cli', ['--version'], { env: ENV }).error

test('gnutls-serv and gnutls-cli: the suites that OpenSSL lacks are opened', { ...options, skip: skip || (hasGnutls() ? false : 'no gnutls-serv is installed') }, async (t) => {
  const folder = temporaryFolder(t)
  const keys = path.join(folder, 'keys')
  fs.writeFileSync(keys, '')
  const suites = gnutlsSuites()
  const port = await freePort()
  const all = (of) => [...new Set(suites.map((one) => `:+${one[of]}`))].join('')
  const files = identities(folder).files.flatMap(({ key, cert }) => ['--x509keyfile', key, '--x509certfile', cert])
  await serve(t, 'gnutls-serv', ['--http', '-p', port, ...files, '--priority', PRIORITIES + all('exchange') + all('cipher') + all('mac')], port)
  const watching = watch(t, [port], 'tls', { keylog: keys }) // the server answers before all of a request is there
  for (const { exchange, cipher, mac } of suites) {
    const heard = await output('gnutls-cli', ['--insecure', '--logfile', path.join(folder, 'log'), '-p', port, '--priority', `${PRIORITIES}:+${exchange}:+${cipher}:+${mac}`, '127.0.0.1'], { input: question('a'), env: { SSLKEYLOGFILE: keys } })
    assert.match(heard, /^HTTP\/1\.0 200 OK/)
  }
  assert.ok(suites.length >= FEWEST.gnutls, `${suites.length} suites`)
  await watching.isThere(suites.length)
  assert.deepEqual(watching.told.map(({ suite, decrypted }) => [suite, decrypted]), suites.map(({ number }) => [ourSuites().get(number), true]))
})
