'use strict'
// loopback.js - what a session on loopback tells of programs that talk there.

const { execFile } = require('node:child_process')
const dgram = require('node:dgram')
const pcap = require('../../lib')
const { ENV } = require('../api/database-servers')
const { until } = require('../helpers')

const PATIENCE = 60000 // ms: a condition on a busy machine
const EVERY_MS = 100

/** Packets to a port at which nobody takes datagrams: secrets that come late are tried with the first packet behind them. */
function knock(port) {
  const socket = dgram.createSocket('udp4').on('error', () => {}).unref()
  const timer = setInterval(() => socket.send('', port, '127.0.0.1'), EVERY_MS)
  return () => {
    clearInterval(timer)
    socket.close()
  }
}

/**
 * What is told of these ports from now on: { told, isThere }, of which `isThere(count)` resolves once so much is told. kind: 'http', 'dns'
 * and the like, with their options. protocol: whose the ports are.
 */
function watch(t, ports, kind, { protocol, ...options } = {}) {
  const bound = protocol && Object.fromEntries(ports.map((port) => [port, protocol]))
  const session = pcap.createSession('lo', { filter: ports.map((port) => `port ${port}`).join(' or '), ...(bound && { decode_as: { 'tcp.port': bound, ...(protocol === 'dns' && { 'udp.port': bound }) } }) })
  t.after(() => session.close())
  const told = []
  let failure
  const iteration = session[kind](options)
  const run = async () => {
    for await (const one of iteration) told.push(one)
  }
  run().catch((error) => { failure = error })
  const isThere = async (count) => {
    const rest = options.keylog ? knock(ports[0]) : () => {}
    try {
      await until(() => failure || told.length >= count, () => `${count} of ${kind}, of which ${told.length} are there`, PATIENCE)
    } finally {
      rest()
    }
    if (failure) throw failure
  }
  return { told, isThere }
}

/** Runs a program to its good end; resolves with what it prints. */
function output(program, args, { input, env } = {}) {
  return new Promise((resolve, reject) => {
    const child = execFile(program, args.map(String), { env: { ...ENV, ...env }, timeout: PATIENCE, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${program} ${args.join(' ')}: ended with ${error.signal ?? error.code}: ${stderr}${stdout}`))
      else resolve(stdout)
    })
    child.stdin.on('error', () => {}).end(input)
  })
}

module.exports = { PATIENCE, output, watch }
