'use strict'
// secure-talk.js - conversations in TLS of Node's own sockets, and of openssl's programs, as turns for captures.

const fs = require('node:fs')
const net = require('node:net')
const path = require('node:path')
const tls = require('node:tls')
const { Duplex } = require('node:stream')
const { once } = require('node:events')
const { listen, start, until } = require('../helpers')
const { run } = require('./tools')

const GET = 'GET / HTTP/1.1\r\nHost: a.example\r\n\r\n'
const ANSWER = 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello'

/** Keys and certificates of both kinds, made in a folder: { key: [...], cert: [...], files }. */
function identities(folder) {
  const kinds = { rsa: ['rsa:2048'], ec: ['ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'] }
  const files = Object.entries(kinds).map(([kind, how]) => {
    const [key, cert] = ['key', 'cert'].map((name) => path.join(folder, `${kind}-${name}.pem`))
    if (!fs.existsSync(cert)) run('openssl', ['req', '-x509', '-newkey', ...how, '-nodes', '-keyout', key, '-out', cert, '-subj', '/CN=a.example', '-days', '2'])
    return { key, cert }
  })
  return { files, key: files.map(({ key }) => fs.readFileSync(key)), cert: files.map(({ cert }) => fs.readFileSync(cert)) }
}

/** Two ends of a pipe, whose turns are written down. */
function pipes(turns) {
  const ends = [0, 1].map((side) => new Duplex({
    read() {},
    write(said, _, done) {
      turns.push([side, said])
      ends[1 - side].push(said)
      done()
    }
  }))
  return ends
}

/** What a client and a server of Node's say: { turns, log, suite, session }. said: pairs of a question and an answer. */
async function talk(identity, { client: clientOptions, server: serverOptions, said = [[GET, ANSWER]] } = {}) {
  const turns = []
  const log = []
  const ends = pipes(turns)
  const server = new tls.TLSSocket(ends[1], { isServer: true, ALPNProtocols: ['http/1.1'], key: identity.key, cert: identity.cert, ...serverOptions })
  const client = tls.connect({ socket: ends[0], servername: 'a.example', ALPNProtocols: ['http/1.1'], rejectUnauthorized: false, ...clientOptions })
  const failed = new Promise((resolve, reject) => [client, server].forEach((socket) => socket.on('error', reject)))
  failed.catch(() => {})
  client.on('keylog', (line) => log.push(line))
  let session
  client.on('session', (made) => {
    session = made
  })
  for (const [question, answer] of said) {
    server.once('data', () => server.write(answer))
    client.write(question)
    await Promise.race([once(client, 'data'), failed])
  }
  await new Promise((resolve) => setImmediate(resolve))
  const suite = client.getCipher().standardName
  const resumed = client.isSessionReused()
  client.destroy()
  server.destroy()
  return { turns, log: Buffer.concat(log).toString(), suite, session, resumed }
}

/** Passes on, and writes down, what clients say to a server: { port, conversations }, the turns of each. */
async function relayTo(t, port) {
  const conversations = []
  const sockets = []
  const relay = net.createServer((near) => {
    const turns = []
    conversations.push(turns)
    const far = net.connect(port, '127.0.0.1')
    sockets.push(near, far)
    for (const [from, to, side] of [[near, far, 0], [far, near, 1]]) {
      from.on('data', (bytes) => {
        turns.push([side, bytes])
        to.write(bytes)
      }).on('end', () => to.end()).on('error', () => {})
    }
  }).listen(0, '127.0.0.1')
  t.after(() => {
    relay.close()
    sockets.forEach((socket) => socket.destroy())
  })
  await once(relay, 'listening')
  return { port: relay.address().port, conversations }
}

const countOf = (text, wanted) => text.split(wanted).length - 1

/** What a program of openssl's, under way, is waited for to have done: conditions of the steps of `programs`. */
const UNTIL = {
  ticket: (file) => () => fs.existsSync(file) && fs.statSync(file).size > 0, // which comes behind the whole handshake
  shaken: () => ({ client }) => /Early data was (not sent|rejected|accepted)/.test(client.stdout),
  updates: (count) => ({ client }) => countOf(client.stderr, 'KEYUPDATE') >= count,
  sent: () => ({ turns, before }) => questions(turns) > before,
  heard: (text) => ({ server }) => server.includes(text),
  left: () => ({ child }) => child.exitCode !== null
}

const questions = (turns) => turns.filter(([side]) => side === 0).length

/** A client takes its steps: when a condition holds, it is told a text. */
async function takeSteps(child, steps, { conversations, server, what }) {
  const client = listen(child)
  const at = conversations.length
  const mark = server.stdout.length
  child.stdin.on('error', () => {})
  let before = 0
  for (const [holds, text] of steps) {
    const state = () => ({ child, client, server: server.stdout.slice(mark), turns: conversations[at] ?? [], before })
    await until(() => holds(state()), () => `${what}: ${client.stdout}${client.stderr}`, 20000)
    before = questions(conversations[at] ?? [])
    child.stdin.write(text)
  }
  child.stdin.end()
  if (child.exitCode === null) await once(child, 'exit')
}

/**
 * What openssl's clients, one after the other, and its server say through us: { conversations, log }, the turns of each.
 * clients: { args, steps }, that is [condition, text] pairs: UNTIL.
 */
async function programs(t, identity, folder, { server: serverArgs = [], clients }) {
  const log = path.join(folder, 'openssl-keys.txt')
  const { key, cert } = identity.files[0]
  const settings = { stdio: 'pipe', env: { ...process.env, LD_PRELOAD: '' } }
  const server = listen(start(t, 'openssl', ['s_server', '-accept', '127.0.0.1:0', '-key', key, '-cert', cert, '-keylogfile', log, ...serverArgs], settings))
  const accepts = () => /ACCEPT 127\.0\.0\.1:(\d+)/.exec(server.stdout)
  await until(accepts, () => `a server that accepts: ${server.stdout}${server.stderr}`, 20000)
  const { port, conversations } = await relayTo(t, Number(accepts()[1]))
  for (const { args, steps } of clients) {
    const child = start(t, 'openssl', ['s_client', '-connect', `127.0.0.1:${port}`, ...args], settings)
    await takeSteps(child, steps, { conversations, server, what: `openssl s_client ${args.join(' ')}` })
  }
  return { conversations, log: fs.readFileSync(log, 'utf8') }
}

module.exports = { identities, talk, programs, relayTo, UNTIL, GET, ANSWER }
