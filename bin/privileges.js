'use strict'
// privileges.js - who captures need not be root any more: the rest of the run is another user's.

const fs = require('node:fs')
const { UsageError } = require('./arguments')

/** passwd(5): a user's numbers; undefined where there is no such user. */
function find(user) {
  const entry = fs.readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':')).find(([name, , id]) => name === user || id === user)
  return entry && { name: entry[0], user: Number(entry[2]), group: Number(entry[3]) }
}

/** A user that there is, before a device is opened for nothing; undefined for none. */
function checkUser(user) {
  if (user === undefined) return undefined
  const found = find(user)
  if (!found) throw new UsageError(`capture: there is no user '${user}' in /etc/passwd`)
  return found
}

/** Be this user from now on; groups first, since only root may change them. */
function become(found) {
  if (!found) return
  try {
    process.initgroups(found.name, found.group)
    process.setgid(found.group)
    process.setuid(found.user)
  } catch (error) {
    throw new Error(`cannot become user '${found.name}': ${error.message}: only root may`)
  }
}

module.exports = { checkUser, become }
