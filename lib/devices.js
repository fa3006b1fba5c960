'use strict'
// devices.js - interfaces, in the seed's shape and the modern one.

const native = require('./native')
const { check, filterOptions, is, required } = require('./options')
const { linkTypeNumber } = require('./link-type')
const { looksUp } = require('./filter-names')

/** The seed's list: name, addresses with addr, netmask and broadaddr, flags of a loopback device. */
function findalldevs() {
  return native.devices().map(({ name, description, addresses, loopback }) => {
    const entry = { name, addresses, ...(loopback ? { flags: 'PCAP_IF_LOOPBACK' } : {}) }
    return Object.defineProperty(entry, 'description', { value: description }) // of node_pcap: the seed's list does not print it
  })
}

const devices = () => native.devices()
const defaultDevice = () => native.defaultDevice()
const libraryVersion = () => native.library()

const MOST_BYTES = 16384
const MOST_TERMS = 256 // a second or two, for which everybody waits
const MOST_CHECKED_TERMS = 1024 // what the stack of any thread has room for

/** Compile a filter and forget it; throws ERR_PCAP_FILTER when it is wrong. */
function checkFilter(filter, linkType, options = {}) {
  required(filter, is.string, 'checkFilter: the filter')
  check(options, { ...filterOptions, max_filter_terms: is.integer(1, MOST_CHECKED_TERMS) }, 'checkFilter')
  const { resolve, max_filter_bytes = MOST_BYTES, max_filter_terms = MOST_TERMS } = options
  looksUp(filter, resolve)
  native.checkFilter(filter, linkTypeNumber(linkType), { max_filter_bytes, max_filter_terms })
}

module.exports = { findalldevs, devices, defaultDevice, libraryVersion, checkFilter }
