'use strict'
// contain.js - giving up rights, before what others wrote is read.

const fs = require('node:fs')
const path = require('node:path')
const native = require('./native')
const { PcapError } = require('./errors')
const { check, is, MAX_32 } = require('./options')

const NOBODY = { name: 'nobody', user: 65534, group: 65534 }
const ALL_IDS = is.integer(0, MAX_32 - 1)
const paths = (value) => (Array.isArray(value) && value.every((one) => is.string(one) === true)) || 'a list of paths'

const known = {
  user: (value) => (typeof value === 'string' ? is.string(value) : ALL_IDS(value) === true || 'the name or number of a user'),
  sandbox: is.boolean,
  reads: paths,
  writes: paths
}

/** passwd(5): { name, user, group } of a name or number; undefined where there is no such user. */
function findUser(wanted) {
  const lines = fs.readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'))
  const entry = lines.find(([name]) => name === String(wanted)) ?? lines.find(([, , id]) => id === String(wanted))
  return entry && { name: entry[0], user: Number(entry[2]), group: Number(entry[3]) }
}

/** Who called sudo; undefined without it. */
function caller({ SUDO_UID, SUDO_GID, SUDO_USER }) {
  const [user, group] = [SUDO_UID, SUDO_GID].map(Number)
  return user > 0 && group >= 0 ? { name: SUDO_USER ?? String(user), user, group } : undefined
}

/** Whom root becomes if nobody says whom. */
const defaultUser = () => caller(process.env) ?? findUser(NOBODY.name) ?? NOBODY

const isRoot = () => process.geteuid?.() === 0

/** The number of a capability, as capabilities(7) has it. */
const CAP = { chown: 0, setgid: 6, setuid: 7 }
const procText = (name) => fs.readFileSync(`/proc/self/${name}`, 'utf8')

/** Has the process these capabilities? Root of a container need not. */
function isCapable(...names) {
  if (process.platform !== 'linux') return isRoot()
  const effective = BigInt(`0x${/^CapEff:\s*(\w+)/m.exec(procText('status'))[1]}`)
  return names.every((name) => (effective >> BigInt(CAP[name])) & 1n)
}

/** Has this id a meaning here? In a user namespace not all have. */
const isMapped = (map, id) => procText(map).split('\n').some((line) => {
  const [first, , count] = line.trim().split(/\s+/).map(Number)
  return id >= first && id < first + count
})

/** Does the system let root become this user, and leave all groups? */
function mayBecome({ user, group }) {
  if (!isCapable('setuid', 'setgid')) return false
  return process.platform !== 'linux' || (isMapped('uid_map', user) && isMapped('gid_map', group) && procText('setgroups').trim() !== 'deny')
}

/** Can files be given to another user? */
const mayGive = () => isCapable('chown')

/** The user that is meant; undefined for who one is already. */
function userOf(wanted, call) {
  if (wanted === undefined) return isRoot() ? defaultUser() : undefined
  const found = findUser(wanted)
  if (!found) throw new PcapError('ERR_PCAP_INVALID', `${call}: there is no user '${wanted}' in /etc/passwd`)
  return found
}

/** Lose rights, and for good: { user, group, filter, paths, note }. */
function dropPrivileges(options = {}) {
  check(options, known, 'dropPrivileges')
  if (!process.geteuid) throw new PcapError('ERR_PCAP_OPTION', 'dropPrivileges: this system has no users to change')
  const found = userOf(options.user, 'dropPrivileges')
  return drop(found, options)
}

/** Libraries that the environment names are loaded when their format is met. */
const namedLibraries = () => ['NP_LIBZ', 'NP_LIBZSTD', 'NP_LIBLZ4', 'NP_LIBPCRE2', 'NP_LIBPCAP', 'NP_LIBCRYPTO', 'NP_LIBSECCOMP'].map((name) => process.env[name]).filter(Boolean)

/** The same with a user that is found. */
function drop(found, { sandbox = false, reads = [], writes = [] }) {
  const own = path.join(__dirname, '..')
  const contained = native.contain({ user: found?.user, group: found?.group, confines: sandbox, reads: [own, ...namedLibraries(), ...reads], writes })
  return { user: process.geteuid(), group: process.getegid(), ...contained, note: contained.note || undefined }
}

module.exports = { dropPrivileges, drop, findUser, userOf, isRoot, mayBecome, mayGive }
