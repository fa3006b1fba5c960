'use strict'
// metadata-objects.js - what the addon tells of blocks and packets' options, as words and bytes, becomes plain objects.
// addon/metadata.c has the layout.

const native = require('../native')

const EVENT_WORDS = 3
const OP = { LIST: 0, OPEN: 1, OPEN_LISTED: 2, CLOSE: 3, SET: 4, APPEND: 5, NAME: 6, END: 7, OVER: 8 }
const LARGE = 0x80
const TYPE = { TEXT: 0, BYTES: 1, NUMBER: 2, SIGNED: 3, BIG: 4, TIME: 5, FLAG: 6 }
const TWO_32 = 4294967296
const ROOM_WORDS = EVENT_WORDS * 24576 // what is made larger for one object is given back
const ROOM_BYTES = 65536

let words = new Uint32Array(ROOM_WORDS)
let bytes = Buffer.allocUnsafeSlow(ROOM_BYTES)
const large = [] // values of the objects at hand that are too large for `bytes`
const names = (native.metadataNames ??= []) // the addon tells each once, whatever copy of the library asks

const big = (w) => (BigInt(words[w + 2]) << 32n) | BigInt(words[w + 1])

/** A copy, which keeps nothing else alive but others that are as short. */
const copyOf = (start, length) => (length > 0 ? Buffer.from(bytes.subarray(start, start + length)) : Buffer.alloc(0))

/** Give an object a member; a long text, which is bytes still, when it is read first. */
function set(object, name, value, type) {
  if (type !== TYPE.TEXT || typeof value === 'string') {
    object[name] = value
    return
  }
  const define = (descriptor) => Object.defineProperty(object, name, { ...descriptor, enumerable: true, configurable: true })
  define({
    get() {
      const text = value.toString()
      define({ value: text, writable: true })
      return text
    }
  })
}

function valueAt(w) {
  const what = words[w]
  if (what & LARGE) return large[words[w + 1]]
  switch ((what >>> 8) & 0xff) {
    case TYPE.TEXT: return bytes.utf8Slice(words[w + 1], words[w + 1] + words[w + 2])
    case TYPE.BYTES: return copyOf(words[w + 1], words[w + 2])
    case TYPE.NUMBER: return words[w + 2] * TWO_32 + words[w + 1]
    case TYPE.SIGNED: return (words[w + 2] | 0) * TWO_32 + words[w + 1]
    case TYPE.BIG: return big(w)
    case TYPE.TIME: return BigInt.asIntN(64, big(w))
    default: return words[w + 1] !== 0
  }
}

/** The objects that the first `used` words tell; undefined for the end of what the session may make. */
function build(used) {
  const all = []
  const outer = []
  let object = {}
  for (let w = 0; w < used; w += EVENT_WORDS) {
    const what = words[w]
    const name = names[what >>> 16]
    switch (what & 0x7f) {
      case OP.LIST:
        object[name] = []
        break
      case OP.OPEN:
        outer.push(object)
        object = object[name] = {}
        break
      case OP.OPEN_LISTED: {
        const element = {}
        outer.push(object)
        object[name].push(element)
        object = element
        break
      }
      case OP.CLOSE:
        object = outer.pop()
        break
      case OP.SET:
        set(object, name, valueAt(w), (what >>> 8) & 0xff)
        break
      case OP.APPEND:
        set(object[name], object[name].length, valueAt(w), (what >>> 8) & 0xff)
        break
      case OP.NAME:
        names[what >>> 16] = bytes.latin1Slice(words[w + 1], words[w + 1] + words[w + 2])
        break
      case OP.END:
        all.push(object)
        object = {}
        break
      default:
        all.push(undefined)
    }
  }
  large.length = 0
  return all
}

/** Room for one object that is larger than the usual ones. */
function grow() {
  const [needed_words, needed_bytes] = words
  if (needed_words > words.length) words = new Uint32Array(needed_words)
  if (needed_bytes > bytes.length) bytes = Buffer.allocUnsafeSlow(needed_bytes)
}

function shrink() {
  if (words.length > ROOM_WORDS) words = new Uint32Array(ROOM_WORDS)
  if (bytes.length > ROOM_BYTES) bytes = Buffer.allocUnsafeSlow(ROOM_BYTES)
}

/** The entries at these places (a Uint32Array) of what a session's file says: fewer where the session may make no more objects. */
function entries(handle, places) {
  const all = []
  let is_over = false
  while (all.length < places.length && !is_over) {
    const used = native.metadata(handle, places, all.length, words, bytes, large)
    if (used === 0) grow()
    else for (const object of build(used)) object === undefined ? (is_over = true) : all.push(object)
  }
  shrink()
  return all
}

/** What a file says of a packet; session: the native one that read it, or undefined. */
function packetOptions(buffer, index, session) {
  let used
  while ((used = native.packetOptions(buffer, index, session, words, bytes, large)) === 0) grow()
  if (used === undefined) return undefined
  const [object] = build(used)
  shrink()
  return object
}

module.exports = { entries, packetOptions }
