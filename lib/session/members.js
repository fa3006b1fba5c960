'use strict'
// members.js - what sessions of node_pcap say of themselves: getters that do not print, and can be written over.

const { defaultDevice } = require('../devices')

const getters = {
  is_live: (session) => session.live,
  device_name: (session, { device, path }) => (session.live ? device || defaultDevice() : path),
  opened: (session) => !session.closed,
  filter: (session, { filter }) => filter ?? '',
  buffer_size: (session, { buffer_size }) => buffer_size,
  snap_length: (session, { snap_length }) => snap_length,
  outfile: () => '',
  is_monitor: (session, { monitor }) => monitor ?? false,
  buffer_timeout: (session, { buffer_timeout }) => buffer_timeout,
  promiscuous: (session, { promiscuous }) => promiscuous ?? true
}

/** Give them to a class; `optionsOf` knows what a session was opened with. */
function defineMembers(Session, optionsOf) {
  for (const [name, get] of Object.entries(getters)) {
    Object.defineProperty(Session.prototype, name, {
      get() {
        return get(this, optionsOf(this))
      },
      set(value) {
        Object.defineProperty(this, name, { value, writable: true, configurable: true })
      },
      configurable: true
    })
  }
}

module.exports = { defineMembers }
