'use strict'
// helpers.js - what tests of all kinds set up and wait for.

const { spawn } = require('node:child_process')
const { once } = require('node:events')
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')

/** All that an iteration gives. */
async function all(iteration) {
  const list = []
  for await (const item of iteration) list.push(item)
  return list
}

/** A folder that goes with the test. */
function temporaryFolder(t) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'node_pcap-'))
  t.after(() => fs.rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A child that ends with the test at the latest, also when that fails. */
function start(t, program, args, options) {
  const child = spawn(program, args, options)
  t.after(async () => {
    if (child.exitCode !== null || child.signalCode !== null || !child.pid) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  })
  return child
}

/** What a child says, which grows: { stdout, stderr }. */
function listen(child) {
  const said = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr']) child[name]?.setEncoding('utf8').on('data', (text) => { said[name] += text })
  return said
}

const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Wait until a condition holds; fails with `what` after a time. */
async function until(condition, what = String(condition), milliseconds = 10000) {
  const end = Date.now() + milliseconds
  while (!condition()) {
    if (Date.now() > end) throw new Error(`waited ${milliseconds} ms in vain for ${typeof what === 'function' ? what() : what}`)
    await sleep(10)
  }
}

/**
 * The least of some measurements, as soon as one is within a limit: a busy machine makes one too much, not each.
 */
async function least(limit, measure, attempts = 4) {
  let found = Infinity
  for (let i = 0; i < attempts && found > limit; i++) found = Math.min(found, await measure())
  return found
}

/** Microseconds of processors that this process takes within a time. */
async function usedIn(milliseconds) {
  const before = process.cpuUsage()
  await sleep(milliseconds)
  const { user, system } = process.cpuUsage(before)
  return user + system
}

module.exports = { all, least, listen, sleep, start, temporaryFolder, until, usedIn }
