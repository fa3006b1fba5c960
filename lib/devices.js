'use strict'
// devices.js - interfaces, in the seed's shape and the modern one.

const native = require('./native')
const { is, required } = require('./options')
const { linkTypeNumber } = require('./link-type')

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

/** Compile a filter and forget it; throws ERR_PCAP_FILTER when it is wrong. */
function checkFilter(filter, linkType) {
  native.checkFilter(required(filter, is.string, 'checkFilter: the filter'), linkTypeNumber(linkType))
}

module.exports = { findalldevs, devices, defaultDevice, libraryVersion, checkFilter }
