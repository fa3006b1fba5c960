'use strict'
// added.js - layers of protocols that a program adds: what is generated of the library's own, made when it is asked for.

const { Layer, cutClass } = require('./layer')
const { visitedNode } = require('./events')
const { eventRow, isMany, isVariable, isVisible } = require('./rows')

const READ = { payload: '_payload', payload_offset: '_payloadOffset', payload_length: '_payloadLength' }

/** What a key of the first level reads: its own row, or those below it. */
function getterOf(key, members) {
  const own = members.find(({ path }) => path.length === 1)
  const isList = own && isVariable(own.field) && (isMany(own.field) || own.field.type === 'record')
  if (isList) return function () { return this._extra(key) }
  if (!own || members.some(({ path, field }) => path.length > 1 && isVisible(field))) return function () { return this._key(key) }
  const read = READ[own.field.javascript]
  return read ? function () { return this[read]() } : function () { return this._visited(own.row) }
}

/** The class of its layers. */
function layerClass({ name, fields }, id) {
  class Added extends Layer {}
  const keys = new Map()
  fields.forEach((field, row) => {
    const path = field.name.split('.')
    keys.set(path[0], [...(keys.get(path[0]) ?? []), { field, row, path }])
  })
  for (const [key, members] of keys) Object.defineProperty(Added.prototype, key, { get: getterOf(key, members), configurable: true })
  Object.defineProperty(Added, 'name', { value: name })
  Added.prototype._id = id
  Added.Cut = cutClass(Added, {})
  return Added
}

/** As a generated module: the rows, the tree of a layer, and the packet's getter. */
function moduleOf(table, id) {
  const { name } = table
  const Class = layerClass(table, id)
  const tree = (packet, word, parent) => visitedNode(packet, word, parent, name)
  const packet = {
    get [name]() {
      const word = this._find(id)
      return word > 0 ? new Class(this, word) : this._cut(word, Class)
    }
  }
  return { rows: table.fields.map(eventRow), tree, packet }
}

/** What is known of it before it is asked for, as lib/generated/protocols.js has it. */
const entryOf = (table, id) => ({
  name: table.name,
  has_payload: table.fields.some((field) => field.javascript === 'payload'),
  quiet: [],
  only_quiet: table.fields.every((field) => !isVariable(field) || !isVisible(field)),
  load: () => moduleOf(table, id)
})

module.exports = { entryOf }
