'use strict'
// message-list.js - commands that print what a session tells of its messages, a line or an object for each.

const { warnOfLosses, warnOfKeys } = require('./message-text')
const streamInput = require('./stream-input')
const stdout = require('./stdout')

/** The `run` of a command that has its name from the session's method: dns, tls, queries. */
const listOf = (command, { textOf, objectOf }) => async (values, positionals) => {
  const { session, display } = streamInput.open(values, positionals, command, { hides: false })
  let left = Number(values.count ?? Infinity)
  try {
    for await (const told of session[command]({ ...streamInput.settingsOf(values), display })) {
      await (values.json ? stdout.writeObjects([objectOf(told)]) : stdout.write(textOf(told)))
      if (--left === 0) break
    }
    warnOfLosses(session)
    warnOfKeys(session, values)
  } finally {
    session.close()
  }
}

module.exports = { listOf }
