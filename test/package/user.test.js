'use strict'
// user.test.js - a new user with the packed package in an empty folder: each step is one command.

const assert = require('node:assert')
const { spawn } = require('node:child_process')
const dgram = require('node:dgram')
const fs = require('node:fs')
const path = require('node:path')
const { test, before, after } = require('node:test')
const trial = require('../../tools/trial')

const LIMIT_MS = 30000
const online = trial.online()
const skip = online.skip || (process.getuid?.() === 0 ? false : 'needs root')

let folder
let socket
let timer
before(() => {
  if (skip) return
  folder = trial.installed()
  socket = dgram.createSocket('udp4').on('error', () => {})
  timer = setInterval(() => socket.send('GET /hello', 9, '127.0.0.1'), 20)
})
after(() => {
  if (skip) return
  clearInterval(timer)
  socket.close()
  fs.rmSync(folder, { recursive: true })
})

/** Run a command of the package to its end; resolves with its standard output. */
function nodepcap(...args) {
  const child = spawn(path.join(folder, 'node_modules/.bin/nodepcap'), args, { cwd: folder, env: { ...process.env, TZ: 'UTC' }, timeout: LIMIT_MS })
  const result = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr']) child[name].setEncoding('utf8').on('data', (text) => { result[name] += text })
  return new Promise((resolve) => child.on('close', (status) => {
    assert.strictEqual(status, 0, result.stderr)
    resolve(result.stdout)
  }))
}

test('doctor', { skip }, async () => assert.doesNotMatch(await nodepcap('doctor'), /missing/))

test('capture on lo, to a file', { skip }, async () => {
  await nodepcap('-i', 'lo', '-nn', '-c', '3', '-w', 'lo.pcapng', 'udp', 'port', '9')
  assert.ok(fs.statSync(path.join(folder, 'lo.pcapng')).size > 100)
})

test('read', { skip }, async () => {
  assert.strictEqual((await nodepcap('read', 'lo.pcapng')).match(/ 127\.0\.0\.1:\d+ -> 127\.0\.0\.1:9 udp length 10$/gm).length, 3)
})

test('grep, in a file and live', { skip }, async () => {
  assert.strictEqual((await nodepcap('grep', '^GET', 'lo.pcapng')).match(/^GET \/hello$/gm).length, 3)
  assert.match(await nodepcap('grep', 'h.llo', 'lo', 'udp', 'port', '9', '-c', '1'), /\nGET \/hello\n$/)
})
