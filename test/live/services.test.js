'use strict'
// services.test.js - what servers of DNS, Redis, PostgreSQL, MariaDB and gRPC logged of their clients is told.

const test = require('node:test')
const assert = require('node:assert')
const fs = require('node:fs')
const http2 = require('node:http2')
const path = require('node:path')
const { once } = require('node:events')
const { ENV, freePort, missing, programOf, startDatabase } = require('../api/database-servers')
const { listen, start, until } = require('../helpers')
const { PATIENCE, output, watch } = require('./loopback')
const { reasonToSkip } = require('./network')

const options = { skip: reasonToSkip(), timeout: 180000 }
const using = (skip) => ({ ...options, skip: options.skip ?? (skip || false) })
const noProgram = (...names) => names.filter((name) => !programOf(name)).map((name) => `no ${name} is installed`)[0]

// ---- DNS

const NAMES = ['a.test', 'b.test', 'none.test', 'text.test']

/** What dig says of an answer: its status and size. */
const dugOf = (text) => ({ rcode: /status: (\w+)/.exec(text)[1], size: Number(/MSG SIZE {2}rcvd: (\d+)/.exec(text)[1]) })

const UDP_HEADER = 8
const sizeOf = (answer) => answer.get('dns.length') ?? answer.get('udp.length') - UDP_HEADER

test('dnsmasq: each query that it logs is told with its answer, over UDP and TCP', using(noProgram('dnsmasq', 'dig')), async (t) => {
  const port = await freePort()
  const server = listen(start(t, programOf('dnsmasq'), ['--no-daemon', '--conf-file=/dev/null', '--no-resolv', '--no-hosts', '--user=root', '--pid-file=', '--bind-interfaces', '--listen-address=127.0.0.1', `--port=${port}`, '--log-queries', '--log-facility=-',
    '--local=/test/', '--address=/a.test/192.0.2.7', '--address=/b.test/192.0.2.8', `--txt-record=text.test,${'x'.repeat(200)}`], { env: ENV }))
  await until(() => server.stderr.includes('started'), () => `dnsmasq: ${server.stderr}`, PATIENCE)
  const watching = watch(t, [port], 'dns', { protocol: 'dns' })
  const [asked, heard] = [[], []]
  for (const name of NAMES) {
    for (const [type, ...how] of [['A'], ['TXT'], ['A', '+tcp'], ['AAAA', '+tcp']]) {
      const dug = await output('dig', ['@127.0.0.1', '-p', port, '+tries=1', '+time=30', '+noedns', ...how, name, type])
      asked.push(`${type} ${name}`)
      heard.push(dugOf(dug))
    }
  }
  await watching.isThere(asked.length)
  await until(() => server.stderr.split('query[').length > asked.length, () => `the log: ${server.stderr}`, PATIENCE)
  const logged = [...server.stderr.matchAll(/query\[(\w+)\] (\S+) from/g)].map(([, type, name]) => `${type} ${name}`)
  assert.deepEqual(logged, asked)
  assert.deepEqual(watching.told.map(({ type, name }) => `${type} ${name}`), asked)
  assert.deepEqual(watching.told.map(({ answer, rcode }) => ({ rcode, size: sizeOf(answer) })), heard)
})

// ---- Databases

const told = ({ told: list }) => list.map(({ text, rows }) => (rows === undefined ? text : `${text}: ${rows}`))

test('redis-cli: each command that the server logs is told', using(missing('redis') || noProgram('redis-cli')), async (t) => {
  const port = await startDatabase(t, 'redis', () => ['--slowlog-log-slower-than', '0', '--slowlog-max-len', '1000'])
  const ask = (...command) => output('redis-cli', ['-p', port, ...command])
  await ask('slowlog', 'reset')
  const watching = watch(t, [port], 'queries', { protocol: 'redis' })
  const commands = [['set', 'a', '5'], ['incr', 'a'], ['rpush', 'list', ...Array.from({ length: 200 }, (_, i) => `item ${i}`)], ['lrange', 'list', '0', '-1'], ['get', 'none'], ['lpop', 'a']]
  for (const command of commands) await ask(...command)
  await watching.isThere(commands.length)
  const log = JSON.parse(await output('redis-cli', ['--json', '-p', port, 'slowlog', 'get', '1000']))
  const logged = log.reverse().map(([, , , command]) => command).filter(([name]) => !/^(slowlog|hello)$/i.test(name))
  assert.deepEqual(logged.map(([name]) => name), commands.map(([name]) => name))
  const seen = watching.told.slice(0, commands.length)
  assert.deepEqual(seen.map(({ text }) => text.split(' ')[0]), commands.map(([name]) => name))
  assert.deepEqual([seen[0].text, seen[3].rows], ['set a 5', 200])
  assert.match(seen[5].status, /^WRONGTYPE/)
})

const STATEMENTS = ['create table a (n int primary key, t varchar(20))', "insert into a values (1, 'x'), (2, 'y'), (3, null)", 'select * from a', 'select n from a where n > 1', 'update a set n = n + 10', 'delete from a where n > 12', 'select nothing']
const COUNTS = [3, 3, 2, 3, 1] // rows, from the second statement on

/** psql says the semicolon too. */
const bare = (text) => text.replace(/;$/, '')

/** Statements of a log, in their order. */
const statementsOf = (text, pattern) => [...text.matchAll(pattern)].map(([, statement]) => bare(statement)).filter((one) => STATEMENTS.includes(one))

/** All statements are told, as the server logged them, with the numbers of their rows. */
async function assertStatements(watching, log, pattern) {
  await until(() => statementsOf(log(), pattern).length === STATEMENTS.length, () => `the log: ${log()}`, PATIENCE)
  const seen = () => watching.told.filter(({ text }) => STATEMENTS.includes(bare(text)))
  await until(() => seen().length === STATEMENTS.length, () => `statements: ${told(watching).join('\n')}`, PATIENCE)
  assert.deepEqual(statementsOf(log(), pattern), STATEMENTS)
  assert.deepEqual(seen().map(({ text }) => bare(text)), STATEMENTS)
  assert.deepEqual(seen().slice(1, -1).map(({ rows }) => rows), COUNTS)
  assert.deepEqual(seen().map(({ status }) => status === 'ok'), STATEMENTS.map((_, i) => i < STATEMENTS.length - 1))
  assert.match(seen().at(-1).status, /nothing/)
}

test('psql: each statement that PostgreSQL logs is told', using(missing('postgresql') || noProgram('psql')), async (t) => {
  let file
  const port = await startDatabase(t, 'postgresql', (folder) => {
    file = path.join(folder, 'statements.log')
    return ['-c', 'log_statement=all', '-c', 'logging_collector=on', '-c', `log_directory=${folder}`, '-c', 'log_filename=statements.log']
  })
  const watching = watch(t, [port], 'queries', { protocol: 'postgresql' })
  await output('psql', ['-X', '-q', '-w', '-h', '127.0.0.1', '-p', port, '-U', 'tester', '-d', 'postgres', '-f', '-'], { input: STATEMENTS.map((one) => `${one};\n`).join('') })
  await assertStatements(watching, () => fs.readFileSync(file, 'utf8'), /statement: (.*)$/gm)
})

test('mariadb: each statement that MariaDB logs is told', using(missing('mysql') || noProgram('mariadb')), async (t) => {
  let file
  const port = await startDatabase(t, 'mysql', (folder) => {
    file = path.join(folder, 'statements.log')
    return ['--general-log', `--general-log-file=${file}`]
  })
  const watching = watch(t, [port], 'queries', { protocol: 'mysql' })
  const client = ['--no-defaults', '--protocol=tcp', '-h', '127.0.0.1', '-P', port, '-u', 'root', '--skip-ssl', '--force']
  await output('mariadb', [...client, '-e', 'create database shop'])
  await output('mariadb', [...client, 'shop'], { input: STATEMENTS.map((one) => `${one};\n`).join('') }).catch((error) => assert.match(error.message, /nothing/))
  await assertStatements(watching, () => fs.readFileSync(file, 'utf8'), /Query\t(.*)$/gm)
})

// ---- gRPC

const prefixed = (text) => Buffer.concat([Buffer.from([0, 0, 0, 0, text.length]), Buffer.from(text)])
const CALLS = [['/shop.Stock/Find', 'apples', 0], ['/shop.Stock/Find', 'pears', 0], ['/shop.Stock/Lost', 'none', 5], ['/shop.Stock/List', 'all', 0]]

/** A server that says a message back, thrice where a list is asked for; what it answered is its log. */
async function startCalls(t) {
  const log = []
  const server = http2.createServer().on('stream', (stream, headers) => {
    const asked = []
    stream.on('data', (bytes) => asked.push(bytes)).on('end', () => {
      const target = headers[':path']
      const status = target.endsWith('/Lost') ? 5 : 0
      const answer = status ? [] : Array(target.endsWith('/List') ? 3 : 1).fill(Buffer.concat(asked))
      log.push([target, Buffer.concat(asked).length, Buffer.concat(answer).length, status])
      stream.respond({ ':status': 200, 'content-type': 'application/grpc' }, { waitForTrailers: true })
      stream.on('wantTrailers', () => stream.sendTrailers({ 'grpc-status': String(status) }))
      for (const message of answer) stream.write(message)
      stream.end()
    })
  }).listen(0, '127.0.0.1')
  t.after(() => server.close())
  await once(server, 'listening')
  return { port: server.address().port, log }
}

test('calls of gRPC are told as their server answered them', options, async (t) => {
  const { port, log } = await startCalls(t)
  const watching = watch(t, [port], 'http')
  const client = http2.connect(`http://127.0.0.1:${port}`)
  t.after(() => client.destroy())
  await Promise.all(CALLS.map(([target, text]) => once(client.request({ ':method': 'POST', ':path': target, 'content-type': 'application/grpc', te: 'trailers' }).resume().end(prefixed(text)), 'close')))
  await watching.isThere(CALLS.length)
  assert.deepEqual(log.map(([target, , , status]) => `${target} ${status}`).sort(), CALLS.map(([target, , status]) => `${target} ${status}`).sort())
  assert.deepEqual(watching.told.map(({ request, response }) => [new URL(request.url).pathname, request.body_size, response.body_size, response.grpc_status]).sort(), log.sort())
})
