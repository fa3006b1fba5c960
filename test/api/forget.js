'use strict'
// forget.js - opens sessions and forgets them: for dropped.test.js, and for a process of its own.
//
// node test/api/forget.js FILE      prints the most that they had at a time

const fs = require('node:fs')
const pcap = require('../../lib')

const SESSIONS = 500

const descriptors = () => fs.readdirSync('/proc/self/fd').length
const threads = () => Number(/Threads:\t(\d+)/.exec(fs.readFileSync('/proc/self/status', 'utf8'))[1])
const megabytes = () => process.memoryUsage().rss / 2 ** 20

const turn = () => new Promise((resolve) => setImmediate(resolve))

/** What is done to a session before it is forgotten. */
const HABITS = {
  'only open it': () => {},
  'take a packet': (session) => session[Symbol.asyncIterator]().next(),
  'take a batch': (session) => session.batches({ fields: ['len', 'tcp.payload'], size: 100 }).next(),
  'take a text': (session) => session.lines().next(),
  'pause in a listener': (session) => new Promise((resolve) => session.on('packet', () => resolve(session.pause()))),
  'listen once, pause': (session) => new Promise((resolve) => session.once('packet', () => resolve(session.pause()))),
  'ask what it is': (session) => [session.stats(), session.interfaces, session.link_type]
}

/** Open, half use and forget many sessions; returns the most descriptors, threads and megabytes meanwhile. */
async function forgetMany(file, settings) {
  const most = { descriptors: 0, threads: 0, megabytes: 0 }
  const habits = Object.values(HABITS)
  for (let i = 0; i < SESSIONS; i++) {
    await habits[i % habits.length](pcap.createOfflineSession(file, settings))
    await turn()
    most.descriptors = Math.max(most.descriptors, descriptors())
    most.threads = Math.max(most.threads, threads())
    most.megabytes = Math.max(most.megabytes, megabytes())
  }
  return most
}

module.exports = { HABITS, SESSIONS, descriptors, forgetMany, megabytes, threads, turn }

if (require.main === module) forgetMany(process.argv[2]).then((most) => console.log(JSON.stringify(most)))
