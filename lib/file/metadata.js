'use strict'
// metadata.js - what a capture says beside packets: lists that grow as it is read.

const native = require('../native')
const { linkTypeName } = require('../link-type')
const { entries } = require('./metadata-objects')

const BASE_TWO = 0x80
const TWO_32 = 4294967296
const SECRETS = { tls: 0x544c534b, wireguard: 0x57474b4c, ssh: 0x5353484b, zigbee_nwk: 0x5a4e574b, zigbee_aps: 0x5a415053, opc_ua: 0x55414b4c }
const SECRETS_NAMES = new Map(Object.entries(SECRETS).map(([name, type]) => [type, name]))

const resolutions = new Map()

/** Ticks per second of a resolution as pcapng writes it: a power of ten or two. Each is made once: many interfaces may have it. */
function ticksPerSecond(code) {
  if (!resolutions.has(code)) resolutions.set(code, (code & BASE_TWO ? 2n : 10n) ** BigInt(code & ~BASE_TWO))
  return resolutions.get(code)
}

/** What the addon tells becomes what users see, by kind. */
const shape = {
  section: (section) => section,
  interface(told) {
    told.link_type = linkTypeName(told.link_type)
    told.timestamp_resolution = ticksPerSecond(told.timestamp_resolution)
    told.statistics = undefined
    return told
  },
  names({ records, ...server }) {
    return (records.length > 0 ? records : [{ names: [] }]).map(({ address, names, type, data }) => (type === undefined ? { address, names, server } : { address, names, type, data, server }))
  },
  statistics: (statistics) => statistics,
  secrets: ({ type, data, comments, custom, options }) => ({ type, type_name: SECRETS_NAMES.get(type) ?? 'unknown', data, comments, custom, options }),
  journal: (block) => block,
  custom: (block) => block,
  unknown: (block) => block,
  damage: (damage) => damage
}

/** What entries are, by the number that the addon has for it; and the list that they are in. */
const KINDS = ['section', 'interface', 'names', 'statistics', 'secrets', 'journal', 'custom', 'unknown', 'damage']
const STATISTICS = KINDS.indexOf('statistics')
const DAMAGE = KINDS.indexOf('damage')
const LISTS = { sections: ['section'], interfaces: ['interface', 'statistics'], names: ['names'], secrets: ['secrets'], blocks: ['journal', 'custom', 'unknown'] }
const listOf = KINDS.map((kind) => Object.keys(LISTS).find((name) => LISTS[name].includes(kind)))

// Words of an entry's head: its kind, how many packets come before it, its interface.
const HEAD_WORDS = 4
const HEAD = { KIND: 0, AFTER_LOW: 1, AFTER_HIGH: 2, INTERFACE: 3 }
const PART = 4096 // entries whose heads lie together

/** Entries are read from the addon as heads; what one says becomes an object when a list or an event asks for it. */
class Metadata {
  #handle
  #heads = [] // by parts
  #count = 0 // of heads
  #lists = { sections: [], interfaces: [], names: [], secrets: [], blocks: [] }
  #listed = { sections: 0, interfaces: 0, names: 0, secrets: 0, blocks: 0 } // entries that each list has seen
  #objects = new Map() // by place: what a list or an event has made; the other may ask for it
  #latest = new Map() // interface: the place of those of its statistics that are an object
  #told = 0 // the next entry that events have not told

  /** handle: of the session; it may be closed. */
  constructor(handle) {
    this.#handle = handle
  }

  /** How many options, blocks and names have not become objects. */
  get left_out() {
    return native.objectsLeftOut(this.#handle)
  }

  /** One of the lists, as far as the file was read. */
  list(name) {
    this.refresh()
    const list = this.#lists[name]
    const places = []
    const statistics = new Map() // the latest of each interface
    for (let place = this.#listed[name]; place < this.#count; place++) {
      const kind = this.#head(place, HEAD.KIND)
      if (kind === STATISTICS) statistics.set(this.#head(place, HEAD.INTERFACE), place)
      else if (listOf[kind] === name && !this.#isLeftOut(place, this.#told)) places.push(place)
    }
    this.#listed[name] = this.#count
    for (const object of this.#take(places)) {
      if (name === 'interfaces') list[object.index ?? 0] = object
      else if (name === 'names') for (const one of object) list.push(one)
      else list.push(object)
    }
    if (name === 'interfaces') this.#addStatistics(list, statistics)
    return list
  }

  /** How many entries a list would see, without making objects of them. */
  count(name) {
    this.refresh()
    let count = 0
    for (let place = 0; place < this.#count; place++) if (listOf[this.#head(place, HEAD.KIND)] === name) count++
    return count
  }

  #addStatistics(interfaces, statistics) {
    const known = [...statistics].filter(([index]) => interfaces[index])
    const objects = this.#take(known.map(([, place]) => place))
    known.forEach(([index], i) => { interfaces[index].statistics = objects[i] })
  }

  /** How many packets come before the next entry that was not told; Infinity when there is none. */
  get next() {
    return this.#told < this.#count ? this.#head(this.#told, HEAD.AFTER_HIGH) * TWO_32 + this.#head(this.#told, HEAD.AFTER_LOW) : Infinity
  }

  /** The next entry that was not told: { kind, value }; no value where the session may make no more objects. */
  shift() {
    const place = this.#told++
    const kind = this.#head(place, HEAD.KIND)
    const isKnown = kind !== STATISTICS && this.#isLeftOut(place, this.#listed[listOf[kind]])
    const [value] = isKnown ? [] : this.#take([place])
    if (kind === DAMAGE) this.#objects.delete(place)
    return { kind: KINDS[kind], value }
  }

  /** See what was read meanwhile. */
  refresh() {
    for (;;) {
      const start = this.#count % PART
      if (start === 0 && this.#count === this.#heads.length * PART) this.#heads.push(new Uint32Array(PART * HEAD_WORDS))
      const count = native.metadataHeads(this.#handle, this.#count, this.#heads.at(-1).subarray(start * HEAD_WORDS))
      if (count === 0) return
      this.#count += count
    }
  }

  #head(place, word) {
    return this.#heads[Math.floor(place / PART)][(place % PART) * HEAD_WORDS + word]
  }

  /** Was an entry, of those that were asked for up to `asked`, left out? That is counted once. */
  #isLeftOut(place, asked) {
    return place < asked && !this.#objects.has(place)
  }

  /** What the entries at these places say, up to the first one that is left out. Lists and events give the same objects. */
  #take(places) {
    const missing = new Uint32Array(places.length)
    let count = 0
    for (const place of places) if (!this.#objects.has(place)) missing[count++] = place
    const made = entries(this.#handle, missing.subarray(0, count))
    for (let i = 0; i < made.length; i++) this.#keep(missing[i], made[i])
    const objects = []
    for (const place of places) {
      const object = this.#objects.get(place)
      if (object === undefined) break
      objects.push(object)
    }
    return objects
  }

  #keep(place, told) {
    const kind = KINDS[this.#head(place, HEAD.KIND)]
    const object = shape[kind](told)
    if (kind === 'statistics') this.#forget(object.interface, place)
    this.#objects.set(place, object)
  }

  /** Of an interface's statistics the latest are kept. */
  #forget(index, place) {
    this.#objects.delete(this.#latest.get(index))
    this.#latest.set(index, place)
  }
}

module.exports = { Metadata, SECRETS }
