'use strict'
// metadata.js - what a capture says beside packets: lists that grow as it is read.

const native = require('./native')
const { linkTypeName } = require('./link-type')

const BASE_TWO = 0x80
const SECRETS = { tls: 0x544c534b, wireguard: 0x57474b4c, ssh: 0x5353484b, zigbee_nwk: 0x5a4e574b, zigbee_aps: 0x5a415053, opc_ua: 0x55414b4c }
const SECRETS_NAMES = new Map(Object.entries(SECRETS).map(([name, type]) => [type, name]))

/** Ticks per second of a resolution as pcapng writes it: a power of ten or two. */
const ticksPerSecond = (code) => (code & BASE_TWO ? 2n : 10n) ** BigInt(code & ~BASE_TWO)

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
    return (records.length > 0 ? records : [{ names: [] }]).map((record) => ({ address: undefined, ...record, server }))
  },
  statistics: (statistics) => statistics,
  secrets: ({ type, ...rest }) => ({ type, type_name: SECRETS_NAMES.get(type) ?? 'unknown', ...rest }),
  journal: (block) => block,
  custom: (block) => block,
  unknown: (block) => block,
  damage: (damage) => damage
}

class Metadata {
  #handle
  #read = 0 // entries taken from the addon
  #lists = { sections: [], interfaces: [], names: [], secrets: [], blocks: [] }
  #entries = [] // those that events did not tell yet, from #told on
  #told = 0

  /** handle: of the session; it may be closed. */
  constructor(handle) {
    this.#handle = handle
  }

  /** One of the lists, as far as the file was read. */
  list(name) {
    this.refresh()
    return this.#lists[name]
  }

  /** How many packets come before the next entry that was not told; Infinity when there is none. */
  get next() {
    return this.#told < this.#entries.length ? this.#entries[this.#told].after : Infinity
  }

  /** The next entry that was not told: { kind, value }. */
  shift() {
    return this.#entries[this.#told++]
  }

  /** See what was read meanwhile. */
  refresh() {
    const entries = native.metadata(this.#handle, this.#read)
    if (entries.length === 0) return
    this.#read += entries.length
    for (const entry of entries) {
      entry.value = shape[entry.kind](entry.value)
      this.#file(entry)
    }
    this.#entries = [...this.#entries.slice(this.#told), ...entries]
    this.#told = 0
  }

  /** Put an entry into its list. */
  #file({ kind, value }) {
    const { sections, interfaces, names, secrets, blocks } = this.#lists
    if (kind === 'section') sections.push(value)
    else if (kind === 'interface') interfaces[value.index ?? 0] = value
    else if (kind === 'names') for (const name of value) names.push(name)
    else if (kind === 'secrets') secrets.push(value)
    else if (kind === 'statistics') {
      const of = interfaces[value.interface]
      if (of) of.statistics = value
    } else if (kind !== 'damage') blocks.push(value)
  }
}

module.exports = { Metadata, SECRETS }
