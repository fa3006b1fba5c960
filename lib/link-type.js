'use strict'
// link-type.js - LINKTYPE_ names and numbers; the addon has the list.

const native = require('./native')
const { PcapError } = require('./errors')
const { describe, is, required } = require('./options')

const HIGHEST = 511

const names = new Map()
let last = { number: -1, name: '' } // packets of a capture have the same one

/** 'LINKTYPE_ETHERNET' of 1; an unknown number gives 'LINKTYPE_' and the number. */
function linkTypeName(number) {
  if (number === last.number) return last.name
  if (!names.has(number)) names.set(number, native.linkTypeName(number))
  last = { number, name: names.get(number) }
  return last.name
}

/** The number of a name or a number; throws for anything else. */
function linkTypeNumber(value = 'LINKTYPE_ETHERNET') {
  if (typeof value !== 'number') required(value, is.string, 'the link type')
  if (Number.isInteger(value) && value >= 0 && value <= 65535) return value
  for (let number = 0; typeof value === 'string' && number <= HIGHEST; number++) {
    const name = linkTypeName(number)
    if (name === value || name === `LINKTYPE_${value}`) return number
  }
  throw new PcapError('ERR_PCAP_INVALID', `no link type ${describe(value)}: give a LINKTYPE_ name or its number`)
}

module.exports = { linkTypeName, linkTypeNumber }
