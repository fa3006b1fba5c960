'use strict'
// filter-maker.js - display filters by chance, over the fields and values of one capture.

/** Numbers by chance that are the same for the same seed. */
function random(seed) {
  let state = seed >>> 0 || 1
  const next = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state
  }
  const below = (n) => next() % n
  return { below, pick: (list) => list[below(list.length)], chance: (percent) => below(100) < percent }
}

const COMPARISONS = ['==', '!=', '>', '<', '>=', '<=', '===', '!==', 'eq', 'ne', 'gt', 'lt', 'ge', 'le', 'any_eq', 'all_ne', 'all_eq', 'any_ne']
const NUMBERS = ['uint', 'hex', 'group', 'payload_length']
const TEXTS = ['string', 'name']
const BYTES = ['bytes', 'payload', 'mac', 'protocol', ...TEXTS]
const SLICED = ['bytes', 'payload', 'mac', 'ipv4', 'ipv6', 'protocol']

const hex = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(':')
const quoted = (text) => `"${text.replace(/[\\"]/g, '\\$&')}"`

/** fields: [{ name, type, width, values }], of one capture, with the values that occur. */
class FilterMaker {
  #r
  #fields

  constructor(fields, seed) {
    this.#r = random(seed)
    this.#fields = fields
  }

  /** A filter, some of them damaged. */
  next() {
    const filter = this.#test(3)
    return this.#r.chance(10) ? this.#damage(filter) : filter
  }

  #field(types) {
    const fits = types ? this.#fields.filter(({ type }) => types.includes(type)) : this.#fields
    return fits.length > 0 ? this.#r.pick(fits) : undefined
  }

  /** A literal near a value that occurs. */
  #literal({ type, width, values }) {
    const r = this.#r
    const value = values.length > 0 ? r.pick(values) : undefined
    if (type === 'flag') return r.pick(['1', '0', 'True', 'False'])
    if (type === 'mac') return r.chance(20) ? 'ff:ff:ff:ff:ff:ff' : String(value)
    if (type === 'ipv4') return r.chance(40) ? `${value}/${r.below(33)}` : String(value)
    if (type === 'ipv6') return r.chance(40) ? `${value}/${r.below(129)}` : String(value)
    if (type === 'time') return (Number(value) + r.below(3) - 1).toFixed(r.below(4))
    if (TEXTS.includes(type)) return quoted(String(value))
    if (['bytes', 'payload', 'protocol'].includes(type)) return this.#bytes(value)
    const most = 2n ** BigInt(Math.min(width || 64, 64)) - 1n
    let number = BigInt(value ?? 0) + BigInt(r.below(3) - 1)
    if (number < 0n || number > most) number = most
    return r.pick([number.toString(), `0x${number.toString(16)}`, `0b${number.toString(2)}`])
  }

  #bytes(value) {
    const r = this.#r
    const bytes = Buffer.isBuffer(value) && value.length > 0 ? value : Buffer.from([r.below(256), r.below(256)])
    const at = r.below(bytes.length)
    return hex(bytes.subarray(at, at + 1 + r.below(Math.min(4, bytes.length - at))))
  }

  #slice() {
    const r = this.#r
    const from = r.below(12)
    return r.pick([`[${from}]`, `[${from}:${1 + r.below(4)}]`, `[${from}-${from + r.below(4)}]`, `[:${1 + r.below(6)}]`, `[${from}:]`, `[-${1 + r.below(6)}:1]`, `[${from},${r.below(4)}-6]`])
  }

  #layered({ name }) {
    const r = this.#r
    return `${name}#${r.pick(['1', '2', '[1]', '[1-2]', '[-1]', '[2:]', '[1,3]'])}`
  }

  #comparison() {
    const r = this.#r
    const field = this.#field()
    const name = r.chance(15) && field.type !== 'protocol' ? this.#layered(field) : field.name
    const test = `${name} ${r.pick(COMPARISONS)} ${this.#literal(field)}`
    return r.chance(15) ? `${r.pick(['any', 'all'])} ${test.replace(/===|!==|\b\w+_(eq|ne)\b/, '==')}` : test
  }

  #set() {
    const r = this.#r
    const field = this.#field([...NUMBERS, 'ipv4', 'mac', 'ipv6'])
    if (!field) return this.#comparison()
    const plain = () => this.#literal(field).replace(/\/\d+$/, '')
    const items = Array.from({ length: 1 + r.below(6) }, () => (r.chance(30) ? `${plain()}${r.pick(['..', ' .. '])}${plain()}` : plain()))
    return `${field.name} ${r.chance(20) ? 'not in' : 'in'} {${items.join(r.pick([',', ', ']))}}`
  }

  #search() {
    const r = this.#r
    const field = this.#field(BYTES)
    if (!field) return this.#comparison()
    if (r.chance(60) && !TEXTS.includes(field.type)) return `${field.name} contains ${this.#bytes(r.pick(field.values))}`
    const text = r.pick(['a', 'GET', '^\\\\x00', '[0-9]+\\\\.', 'h?t+p', '.$', '(?-i)[A-Z]{2}'])
    return r.chance(50) || TEXTS.includes(field.type) ? `${field.name} matches "${text}"` : `${field.name} contains "${r.pick(['a', 'GET', '\\x00\\x01', 'HTTP/1'])}"`
  }

  #sliced() {
    const field = this.#field(SLICED)
    if (!field) return this.#comparison()
    const slice = `${field.name}${this.#slice()}`
    return this.#r.chance(30) ? slice : `${slice} ${this.#r.pick(COMPARISONS)} ${this.#bytes(this.#r.pick(field.values))}`
  }

  #calculation() {
    const r = this.#r
    const field = this.#field(NUMBERS)
    if (!field) return this.#comparison()
    const small = () => r.below(Math.min(2 ** Math.min(field.width || 8, 16), 256))
    const value = `${field.name} ${r.pick(['+', '-', '*', '/', '%', '&'])} ${1 + small()}`
    return r.chance(30) ? value : `${value} ${r.pick(['==', '!=', '>', '<'])} ${small()}`
  }

  #pair() {
    const left = this.#field()
    const same = this.#fields.filter(({ type }) => type === left.type)
    if (left.type === 'protocol') return this.#comparison()
    return `${left.name} ${this.#r.pick(COMPARISONS)} ${this.#r.pick(same).name}`
  }

  #call() {
    const r = this.#r
    const field = this.#field()
    const number = this.#field(NUMBERS) ?? field
    const choices = [`count(${field.name}) ${r.pick(['==', '>', '<'])} ${r.below(4)}`, `len(${field.name}) ${r.pick(['==', '>', '<'])} ${r.below(60)}`]
    if (NUMBERS.includes(number.type)) choices.push(`max(${number.name}) == ${this.#literal(number)}`, `min(${number.name}) > ${this.#literal(number)}`, `string(${number.name}) contains "${r.below(10)}"`)
    return r.pick(choices)
  }

  #simple() {
    const r = this.#r
    const kind = r.below(100)
    if (kind < 35) return this.#comparison()
    if (kind < 45) return this.#field().name
    if (kind < 57) return this.#set()
    if (kind < 67) return this.#search()
    if (kind < 77) return this.#sliced()
    if (kind < 86) return this.#calculation()
    if (kind < 93) return this.#pair()
    return this.#call()
  }

  #test(depth) {
    const r = this.#r
    if (depth === 0 || r.chance(45)) return this.#simple()
    const kind = r.below(10)
    if (kind < 2) return `${r.pick(['!', 'not ', '! '])}${this.#test(depth - 1)}`
    if (kind < 4) return `(${this.#test(depth - 1)})`
    return `${this.#test(depth - 1)} ${r.pick(['and', 'or', '&&', '||'])} ${this.#test(depth - 1)}`
  }

  /** A character or a word less, or more. */
  #damage(filter) {
    const r = this.#r
    const at = r.below(filter.length)
    const words = filter.split(' ')
    const word = r.below(words.length)
    return r.pick([
      filter.slice(0, at),
      filter.slice(0, at) + filter.slice(at + 1),
      filter.slice(0, at) + r.pick(['(', ')', '"', '==', '..', '[', ']', '{', ' ', '&', '1', 'x']) + filter.slice(at),
      words.filter((_, i) => i !== word).join(' '),
      [...words.slice(0, word), words[word], ...words.slice(word)].join(' ')
    ])
  }
}

module.exports = { FilterMaker }
