'use strict'
// messages.js - what is told of messages: packets of derived blocks, and which belong together. The layouts are those of
// include/np/message_types.h.

const native = require('../native')
const { Block } = require('../packet/block')
const { Packet } = require('../packet/packet')
const { protocols } = require('../packet/protocols')
const { displayFilterOf, nativeDisplay } = require('../packet/display')
const { FlowTold, readFlow, FLOW_BYTES, timeOf } = require('./events')
const { HttpExchange } = require('./http')
const { DnsTransaction } = require('./dns')
const { Query } = require('./query')
const { Told } = require('./told')
const { TlsHandshake } = require('./tls')
const { WebSocketMessage } = require('./websocket')
const { Windows } = require('./windows')

const NONE = 0xffffffff
const PLACE_BYTES = 8
const MOST_SHARED = 1 << 20 // bytes of events that who keeps an exchange keeps with it
const COUNTS = ['messages', 'exchanges', 'lookups', 'handshakes', 'cut_messages', 'rejected', 'unparsed', 'cut_bodies', 'unasked', 'over_cap_bytes', 'waiting_memory', 'decrypted_connections', 'undecrypted_connections', 'undecryptable_sides']
const HANDSHAKE = { RESUMED: 1, DECRYPTED: 2 }
const UNDECRYPTED = [undefined, 'no keys', 'no OpenSSL', 'no cipher', 'no hello', 'wrong keys'] // enum np_sealed_reason

/** A message as a packet: the headers of the packet that completes it, then its own bytes. */
class Message extends Packet {
  stream
  side
  first_number
  decrypted

  constructor(block, index, { stream, side, first_number, decrypted }) {
    super(block, index)
    this.stream = stream
    this.side = side
    this.first_number = first_number
    this.decrypted = decrypted
  }
}

/** What somebody asks for: which messages, and a display filter that they have to pass. */
class Wish {
  constructor(kind, iteration, { protocols: wanted, display } = {}) {
    this.kind = kind
    this.iteration = iteration
    this.protocols = wanted
    this.filter = display === undefined ? undefined : nativeDisplay(displayFilterOf(display))
    this.bits = [] // by block: which of its packets pass
  }

  /** Do any of these packets pass? Each block is asked once. */
  passes(packetsOf) {
    if (this.filter === undefined) return true
    return packetsOf().some((packet) => {
      const block = packet._block
      if (this.bits[block.place] === undefined) this.bits[block.place] = native.matchesMany(this.filter, block.buffer, block.count, block.engine)
      return (this.bits[block.place][packet._index >> 3] >> (packet._index & 7)) & 1
    })
  }
}

class Messages {
  counts // undefined before anything was told
  #wishes = new Set()
  #session
  #named
  #blocks = []
  #windows = new Windows()

  /** named: gives a flow what else is known of it now; undefined: nothing is. */
  constructor(session, named) {
    this.#session = session
    this.#named = named
  }

  /** kind: 'message', 'http', 'dns', 'tls', 'query', 'websocket'. */
  wish(kind, iteration, what) {
    this.#wishes.add(new Wish(kind, iteration, what))
  }

  /** A listener of the session for what is of this kind. */
  listen(kind) {
    this.#wishes.add(new Wish(kind))
  }

  remove(iteration) {
    for (const wish of this.#wishes) if (wish.iteration === iteration) this.#wishes.delete(wish)
  }

  /** For the native side. */
  get settings() {
    const has = (kind) => [...this.#wishes].some((wish) => wish.kind === kind)
    const messages = [...new Set([...this.#wishes].flatMap((wish) => [...(wish.protocols ?? [])]))]
    return { messages, exchanges: has('http'), lookups: has('dns'), handshakes: has('tls'), queries: has('query'), websockets: has('websocket') }
  }

  /** The blocks that the next events are about. */
  take(slabs, session) {
    this.#blocks = slabs.map((slab, place) => Object.assign(new Block(slab, session), { place }))
    for (const wish of this.#wishes) wish.bits = []
  }

  #packetAt(r, at, told) {
    const index = r.u32(at + 4)
    if (index === NONE) return undefined
    const block = this.#blocks[r.u32(at)]
    return told ? new Message(block, index, told) : new Packet(block, index)
  }

  /** packetsOf: gives the packets that a display filter is about. */
  #give(kind, value, packetsOf, protocol) {
    for (const wish of this.#wishes) {
      if (wish.kind !== kind || (protocol !== undefined && !wish.protocols.has(protocol)) || !wish.passes(packetsOf)) continue
      if (wish.iteration) wish.iteration._add(value)
      else this.#session.emit(kind, value)
    }
  }

  // ---- What is told: see readEvents

  message(r, stream, { protocol, side, packet: first_number, decrypted }) {
    const packet = this.#packetAt(r, 0, { stream, side, first_number, decrypted })
    if (packet) this.#give('message', packet, () => [packet], protocol)
  }

  exchange(r) {
    const parts = this.#partsOf(r)
    const { name } = protocols[r.u32(FLOW_BYTES + 4)]
    const packetsOf = () => parts.map(({ packet }) => packet).filter(Boolean)
    if (name === 'http' || name === 'http2') return this.#give('http', new HttpExchange(this.#connectionOf(r, parts), parts), packetsOf)
    const connection = this.#flowOf(r)
    if (name === 'websocket') return this.#websocket(connection, parts)
    this.#give('query', new Query(name, connection, parts), packetsOf)
  }

  /** The messages of an exchange. What is long in them is theirs alone, and so is all of them where others are long. */
  #partsOf(r) {
    const parts = []
    let isLong = r.view.byteLength > MOST_SHARED
    let at = r.base + FLOW_BYTES + PLACE_BYTES
    for (let left = r.u32(FLOW_BYTES); left > 0; left--) {
      const part = new Told(r.view, at, this.#blocks)
      at += part.bytesBehind
      isLong ||= part.hasBytes
      parts.push(part)
    }
    if (isLong) for (const part of parts) part.takeBytes()
    return parts
  }

  #flowOf(r) {
    const flow = readFlow(r.view, r.base)
    return this.#named === undefined ? flow : this.#named(flow)
  }

  /** It is read once it is asked, but where what else is known of it may be forgotten, or its memory has the bodies of others. */
  #connectionOf(r, parts) {
    const isShared = this.#named === undefined && parts.every((part) => part.view === r.view)
    return isShared ? new FlowTold(r.view, r.base) : new FlowTold(undefined, 0, this.#flowOf(r))
  }

  /** Each message is alone. */
  #websocket(connection, parts) {
    for (const part of parts) if (part.role === 'alone') this.#give('websocket', new WebSocketMessage(connection, part, this.#windows), () => (part.packet ? [part.packet] : []))
  }

  lookup(r, stream, { side }) {
    const at = FLOW_BYTES
    const [query, answer] = [this.#packetAt(r, at), this.#packetAt(r, at + PLACE_BYTES)]
    if (!query) return
    const transaction = new DnsTransaction({ query, answer, retries: r.u64(at + 16), latency_ns: timeOf(r.i64(at + 24)), connection: this.#flowOf(r), side })
    this.#give('dns', transaction, () => (answer ? [query, answer] : [query]))
  }

  handshake(r) {
    const [client, server, certificate, extensions] = [0, 1, 2, 3].map((i) => this.#packetAt(r, FLOW_BYTES + i * PLACE_BYTES))
    const flags = r.u32(FLOW_BYTES + 4 * PLACE_BYTES)
    const has = (flag) => (flags & flag) !== 0
    const handshake = new TlsHandshake({
      client, server, certificate, extensions, resumed: has(HANDSHAKE.RESUMED), decrypted: has(HANDSHAKE.DECRYPTED),
      undecrypted: UNDECRYPTED[r.u32(FLOW_BYTES + 4 * PLACE_BYTES + 4)], connection: this.#flowOf(r)
    })
    this.#give('tls', handshake, () => [client, server, certificate, extensions].filter(Boolean))
  }

  /** A connection is over. */
  end(id) {
    this.#windows.close(id)
  }

  setMessageCounts(r) {
    this.counts = Object.fromEntries(COUNTS.map((name, i) => [name, r.u64(i * 8)]))
  }
}

module.exports = { Messages }
