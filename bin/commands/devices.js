'use strict'
// devices.js - nodepcap devices: the network interfaces.

const { UsageError, help, json } = require('../arguments')
const { writeObjects, writeTable } = require('../stdout')

const STATES = ['up', 'running', 'loopback', 'wireless']

/** One row a device: name, state, hardware address, MTU, addresses, description. */
function rowOf(device) {
  const state = STATES.filter((name) => device[name]).join(',') || 'down'
  const addresses = device.addresses.map(({ addr }) => addr).filter(Boolean).join(' ')
  return [device.name, state, device.mac ?? '-', String(device.mtu ?? '-'), addresses || '-', device.description || '']
}

async function run(values, positionals) {
  if (positionals.length > 0) throw new UsageError(`devices: '${positionals[0]}' is too much: the command takes only options`)
  const devices = require('../..').devices()
  if (values.json) await writeObjects(devices)
  else await writeTable([['NAME', 'STATE', 'MAC', 'MTU', 'ADDRESSES', 'DESCRIPTION'], ...devices.map(rowOf)])
}

module.exports = {
  name: 'devices',
  summary: 'List the network interfaces.',
  usage: 'devices [--json]',
  about: 'Lists the network interfaces that libpcap can open, with their state and addresses.',
  options: { json, help },
  run
}
