'use strict'
// database-servers.js - databases that are started for a test, what clients say to them, and both as packets.

const { spawnSync } = require('node:child_process')
const { once } = require('node:events')
const fs = require('node:fs')
const net = require('node:net')
const os = require('node:os')
const path = require('node:path')
const { start } = require('../helpers')
const { connection } = require('./conversation')

const SERVER_FOLDERS = ['/usr/lib/postgresql', '/usr/sbin', '/usr/bin', '/usr/local/bin', '/usr/local/sbin', '/opt/homebrew/bin']

/** Programs that are not ours take no sanitizer of ours. */
const ENV = { ...process.env, LD_PRELOAD: '' }

/** Where a program is, or undefined: PostgreSQL's lie in a folder for each version. */
function programOf(name) {
  const inPath = process.env.PATH.split(path.delimiter)
  const versions = fs.existsSync(SERVER_FOLDERS[0]) ? fs.readdirSync(SERVER_FOLDERS[0]).map((version) => path.join(SERVER_FOLDERS[0], version, 'bin')) : []
  return [...versions, ...inPath, ...SERVER_FOLDERS].map((folder) => path.join(folder, name)).find((file) => fs.existsSync(file))
}

async function freePort() {
  const server = net.createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  return port
}

/** PostgreSQL runs as nobody who may do all: then as `nobody`'s like, whose numbers `id` tells. */
function unprivileged() {
  if (process.getuid?.() !== 0) return {}
  for (const user of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((option) => Number(spawnSync('id', [option, user], { encoding: 'utf8' }).stdout))
    if (uid > 0) return { uid, gid }
  }
  return undefined
}

async function until(holds, what) {
  for (const end = Date.now() + 30000; Date.now() < end;) {
    if (await holds()) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`${what} did not start`)
}

/** Does a server listen there, and answer to `hello`, where there is one, as `isReady` wants it? */
async function listens(port, { hello, isReady } = {}) {
  const socket = net.connect(port, '127.0.0.1')
  try {
    await once(socket, 'connect')
    if (!hello) return true
    socket.write(hello)
    const [answer] = await once(socket, 'data')
    return isReady(answer)
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}

/** Starts a server and ends it with the test. home: where it lives. */
async function serve(t, command, args, port, { probe, home, ...options } = {}) {
  const child = start(t, command, args, { stdio: 'ignore', env: ENV, ...options })
  if (home) home.server = child
  await until(() => listens(port, probe), command)
  return port
}

/** A folder that goes with the test, once the server in it has ended, which may write to it until then: { folder, server }. */
function homeFor(t, owner) {
  const home = { folder: fs.mkdtempSync(path.join(os.tmpdir(), 'node_pcap-')), server: undefined }
  t.after(async () => {
    const { folder, server } = home
    if (server?.pid && server.exitCode === null && server.signalCode === null) {
      server.kill('SIGKILL')
      await once(server, 'exit')
    }
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }) // its children end a little later
  })
  if (owner?.uid) fs.chownSync(home.folder, owner.uid, owner.gid)
  return home
}

/** Who starts up says so with an error, who is ready asks how the user says who he is. */
const POSTGRESQL = { hello: Buffer.from('\0\0\0\x15\0\x03\0\0user\0tester\0\0', 'latin1'), isReady: (answer) => answer[0] === 0x52 }

const SERVERS = {
  postgresql: {
    programs: ['initdb', 'postgres'],
    async start(t, port, more) {
      const owner = unprivileged()
      const home = homeFor(t, owner)
      const { folder } = home
      const { status, stderr } = spawnSync(programOf('initdb'), ['-D', folder, '-A', 'trust', '-U', 'tester', '--no-sync'], { encoding: 'utf8', env: ENV, cwd: folder, ...owner })
      if (status !== 0) throw new Error(stderr)
      return serve(t, programOf('postgres'), ['-D', folder, '-p', port, '-h', '127.0.0.1', '-k', folder, '-F', ...more(folder)], port, { cwd: folder, probe: POSTGRESQL, home, ...owner })
    }
  },
  mysql: {
    programs: ['mariadbd', 'mariadb-install-db', 'my_print_defaults'],
    async start(t, port, more) {
      const home = homeFor(t)
      const { folder } = home
      const data = path.join(folder, 'data')
      const { status, stdout } = spawnSync(programOf('mariadb-install-db'), ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db'], { encoding: 'utf8', env: ENV })
      if (status !== 0) throw new Error(stdout)
      return serve(t, programOf('mariadbd'), ['--no-defaults', ...(process.getuid?.() === 0 ? ['--user=root'] : []), `--datadir=${data}`, `--port=${port}`, `--socket=${path.join(folder, 's')}`, '--bind-address=127.0.0.1', ...more(folder)], port, { home })
    }
  },
  memcached: {
    programs: ['memcached'],
    start: (t, port) => serve(t, programOf('memcached'), ['-l', '127.0.0.1', '-p', port, ...(process.getuid?.() === 0 ? ['-u', 'nobody'] : [])], port)
  },
  redis: {
    programs: ['redis-server'],
    start: (t, port, more) => serve(t, programOf('redis-server'), ['--bind', '127.0.0.1', '--port', port, '--save', '', '--dir', os.tmpdir(), ...more(os.tmpdir())], port)
  }
}

/** A test's option `skip`: which program is missing, if one is. */
function missing(name) {
  const program = SERVERS[name].programs.find((one) => !programOf(one))
  if (program) return `no ${program} is installed`
  return name === 'postgresql' && unprivileged() === undefined ? 'there is no user for PostgreSQL' : false
}

/** What is said on a connection, and heard: `say` sends bytes, `hear` waits until what came since the last time satisfies `isAll`. */
class Talk {
  said = []
  #socket
  #heard = Buffer.alloc(0)
  #wake = () => {}

  static async with(port) {
    const talk = new Talk()
    talk.#socket = net.connect(port, '127.0.0.1')
    talk.#socket.setNoDelay(true)
    await once(talk.#socket, 'connect')
    talk.#socket.on('data', (bytes) => {
      talk.said.push([1, bytes])
      talk.#heard = Buffer.concat([talk.#heard, bytes])
      talk.#wake()
    })
    return talk
  }

  say(...parts) {
    const bytes = Buffer.concat(parts.map((part) => Buffer.from(part)))
    this.said.push([0, bytes])
    this.#socket.write(bytes)
  }

  async hear(isAll) {
    while (!isAll(this.#heard)) {
      let timer
      await new Promise((resolve, reject) => {
        this.#wake = resolve
        timer = setTimeout(() => reject(new Error(`no answer but ${this.#heard.toString('hex')}`)), 10000)
      })
      clearTimeout(timer)
    }
    const heard = this.#heard
    this.#heard = Buffer.alloc(0)
    return heard
  }

  close() {
    this.#socket.destroy()
  }

  /** All of it as packets of a connection to the port. */
  packets(port, most = 1400) {
    return connection(this.said, { ports: [40000, port], most })
  }
}

/** Starts the database; resolves with its port. more: further arguments, of a folder that it may write to. */
const startDatabase = async (t, name, more = () => []) => SERVERS[name].start(t, await freePort(), more)

/** Starts the database and talks to it. */
async function talkTo(t, name) {
  const talk = await Talk.with(await startDatabase(t, name))
  t.after(() => talk.close())
  return talk
}

module.exports = { ENV, freePort, missing, programOf, serve, startDatabase, talkTo, Talk }
