'use strict'
// privileges.js - who reads what others wrote need not be root, nor reach what is not asked for: what is needed is opened
// first, and then the rest of the run is another user's, in a sandbox.

const fs = require('node:fs')
const path = require('node:path')
const { UsageError } = require('./arguments')

const root = path.join(__dirname, '..')
const OWN_ONLY = 0o600
const AHEAD = 64 // files of a list that are open at once
const [READ, WRITE, SEARCH] = [4, 2, 1]

const options = {
  user: { type: 'string', short: 'Z', value: 'USER', doc: 'Once all is open, be USER and no longer root: packets are decoded, and files written, as USER. Default: who called sudo, else nobody.' },
  numeric: { type: 'boolean', short: 'n', doc: 'Look up no name of a host that is in the filter: it is refused.' },
  'no-sandbox': { type: 'boolean', doc: 'Keep all rights, unless -Z says whose, and do not forbid system calls and paths that are not needed.' }
}

/** Of commands that write captures. */
const writeOptions = {
  mode: { type: 'string', value: 'MODE', check: (text) => (/^0?[0-7]{3}$/.test(text) && Number.parseInt(text, 8) > 0 ? undefined : 'three octal digits, such as 640'), doc: 'Who may read the files that are written; default 600: only the user whose they are.' }
}

const modeOf = (values) => (values.mode === undefined ? OWN_ONLY : Number.parseInt(values.mode, 8))

/** The folder in which files of a pattern are, or the deepest one that is known. */
function folderOf(pattern) {
  const folder = path.dirname(pattern)
  const at = folder.indexOf('%')
  return path.resolve(at < 0 ? folder : path.dirname(`${folder.slice(0, at)}x`))
}

/** Where a path is opened for writing later: a named pipe that waits for its reader. */
const isPipe = (file) => fs.statSync(file, { throwIfNoEntry: false })?.isFIFO() === true

const mayAt = (stat, { user, group }, bits) => {
  const shift = stat.uid === user ? 6 : stat.gid === group ? 3 : 0
  return ((stat.mode >> shift) & bits) === bits
}

/** May a user do this with a path, which needs a way to it? What is not there is told by who opens it. */
function may(user, file, bits) {
  const stat = fs.statSync(file, { throwIfNoEntry: false })
  if (!stat) return true
  for (let folder = path.dirname(fs.realpathSync(file)); ; folder = path.dirname(folder)) {
    if (!mayAt(fs.statSync(folder), user, SEARCH)) return false
    if (folder === path.dirname(folder)) return mayAt(stat, user, bits | (stat.isDirectory() ? SEARCH : 0))
  }
}

const ownerOf = (file) => {
  const { uid: user, gid: group } = fs.statSync(file)
  return { user, group, name: require('../lib/contain').findUser(user)?.name ?? String(user) }
}

/** Who can do what is left to do: the user that is wanted, or, if nobody is named, who has the files or the folder. */
function fitting(command, wanted, isNamed, later) {
  const needs = [...later.writes.map((file) => [file, WRITE]), ...later.reads.map((file) => [file, READ])]
  const lacking = (user) => needs.find(([file, bits]) => !may(user, file, bits))?.[0]
  const file = lacking(wanted)
  if (file === undefined) return wanted
  const owner = ownerOf(file)
  if (!isNamed && lacking(owner) === undefined) return owner
  throw new UsageError(`${command}: ${wanted.name} may not use ${file}, which is needed later: let ${wanted.name}, name another user by -Z, or add --no-sandbox`)
}

/** Modules that are loaded late, where the user who is left cannot read them. */
function loadAll(folder) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) loadAll(file)
    else if (entry.name.endsWith('.js') && entry.name !== 'nodepcap.js') require(file)
  }
}

const STAYS = 'this system lets root become no other user (CAP_SETUID, CAP_SETGID): it stays root, without capabilities'

/** Must root stay who it is? Some systems let nobody change the user; who was not named need not be. */
function mustStay({ user, 'no-sandbox': keeps }) {
  const { userOf, isRoot, mayBecome } = require('../lib/contain')
  return user === undefined && !keeps && isRoot() && !mayBecome(userOf())
}

/** Who the rest of the run is, and undefined for who it is already. */
function chosen(command, values, later) {
  const { userOf, isRoot } = require('../lib/contain')
  const isNamed = values.user !== undefined
  if (!isNamed && (values['no-sandbox'] || !isRoot() || mustStay(values))) return undefined
  const wanted = named(command, values.user)
  return isRoot() ? fitting(command, wanted, isNamed, later) : wanted

  function named(from, user) {
    try {
      return userOf(user, from)
    } catch (error) {
      throw error.code === 'ERR_PCAP_INVALID' ? new UsageError(error.message) : error
    }
  }
}

/**
 * Descriptors of a folder and of those on the way to one in it, on Linux each opened in the one before: who has the folder that
 * they are in may put a link in the place of any, and would be given what it leads to.
 */
function openFolders(first, folder) {
  const { O_RDONLY, O_DIRECTORY, O_NOFOLLOW } = fs.constants
  const open = (file) => fs.openSync(file, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
  const opened = [open(first)]
  let above = first
  try {
    for (const name of path.relative(first, folder).split(path.sep).filter(Boolean)) {
      opened.push(open(path.join(process.platform === 'linux' ? `/proc/self/fd/${opened.at(-1)}` : above, name)))
      above = path.join(above, name)
    }
    return opened
  } catch (error) {
    opened.forEach((fd) => fs.closeSync(fd))
    throw error
  }
}

/** Give away what was made a moment ago: from the deepest up, as then nobody else can change those in it. */
function giveFolders(first, folder, { user, group }) {
  const opened = openFolders(first, folder)
  try {
    opened.reverse().forEach((fd) => fs.fchownSync(fd, user, group))
  } finally {
    opened.forEach((fd) => fs.closeSync(fd))
  }
}

/** Make a folder, and those above it, for the user who will write there; or for who has the one they are in, if the user has no way to it. */
function make(folder, userOf) {
  const made = fs.mkdirSync(folder, { recursive: true })
  const wanted = made && require('../lib/contain').mayGive() && userOf()
  if (!wanted) return
  const first = path.resolve(made)
  const above = path.dirname(first)
  giveFolders(first, path.resolve(folder), may(wanted, above, SEARCH) ? wanted : ownerOf(above))
}

/** A file that is written, as captures are: the owner's, and not through a link of another's. Returns its descriptor. */
const openFile = (file, { mode, owner }) => require('../lib/native').makeFile(file, owner.user, owner.group, mode)

function drop(user, settings) {
  try {
    return require('../lib/contain').drop(user, settings)
  } catch (error) {
    throw new Error(user ? `cannot become user '${user.name}': ${error.message}: only root may` : error.message)
  }
}

/** Whose the files are that are written. */
function ownerFor(user) {
  const self = { user: process.geteuid(), group: process.getegid() }
  return user && require('../lib/contain').mayGive() ? { user: user.user, group: user.group } : self
}

function tell(note) {
  if (note && process.platform === 'linux') process.stderr.write(`nodepcap: note: ${note}\n`)
}

/**
 * What is given up: { files: the owner and mode of files that are written, contain(): do it, once all is open }.
 * later: { writes, reads, makes }: paths that are opened after that, folders in which files are made, and those that are
 * made themselves.
 */
function plan(command, values, { writes = [], reads = [], makes = [] } = {}) {
  const later = { writes: [...writes, ...makes], reads }
  makes.forEach((folder) => make(folder, () => chosen(command, values, { writes: [], reads: [] })))
  const user = chosen(command, values, later)
  let isDone = false
  return {
    files: { mode: modeOf(values), owner: ownerFor(user) },
    contain() {
      if (isDone) return
      isDone = true
      if (values['no-sandbox'] && !user) return
      void process.stderr // a terminal is opened again by its first use
      if (user && !may(user, root, READ)) ['lib', 'bin'].forEach((folder) => loadAll(path.join(root, folder)))
      if (mustStay(values)) tell(STAYS)
      tell(drop(user, { sandbox: !values['no-sandbox'], ...later }).note)
    }
  }
}

module.exports = { AHEAD, options, writeOptions, plan, openFile, folderOf, isPipe }
