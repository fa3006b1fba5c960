'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["flags"],"reader":"number","group":true,"visible":false,"variable":false},
  {"path":["flags","reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["flags","aligned"],"reader":"flag","visible":true,"variable":false},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["dlt"],"reader":"number","visible":true,"variable":false},
  {"path":["fields"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["fields","type"],"reader":"number","visible":true,"variable":true},
  {"path":["fields","type_name"],"reader":"name","visible":true,"variable":true,"names":{"2":"802.11-Common","3":"802.11n MAC extensions","4":"802.11n MAC and PHY extensions","5":"spectrum map","6":"process information","7":"capture information","8":"aggregation extension","9":"802.3 extension"}},
  {"path":["fields","length"],"reader":"number","visible":false,"variable":true},
  {"path":["fields","tsft"],"reader":"big","visible":true,"variable":true},
  {"path":["fields","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["fields","flags","fcs"],"reader":"flag","visible":true,"variable":true},
  {"path":["fields","flags","tsft_ms"],"reader":"flag","visible":true,"variable":true},
  {"path":["fields","flags","fcs_invalid"],"reader":"flag","visible":true,"variable":true},
  {"path":["fields","flags","phy_error"],"reader":"flag","visible":true,"variable":true},
  {"path":["fields","flags","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["fields","rate"],"reader":"number","visible":true,"variable":true},
  {"path":["fields","frequency"],"reader":"number","visible":true,"variable":true},
  {"path":["fields","channel"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["fields","channel","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["fields","channel","turbo"],"reader":"flag","visible":true,"variable":true},
  {"path":["fields","channel","cck"],"reader":"flag","visible":true,"variable":true},
  {"path":["fields","channel","ofdm"],"reader":"flag","visible":true,"variable":true},
  {"path":["fields","channel","band_2ghz"],"reader":"flag","visible":true,"variable":true},
  {"path":["fields","channel","band_5ghz"],"reader":"flag","visible":true,"variable":true},
  {"path":["fields","channel","passive"],"reader":"flag","visible":true,"variable":true},
  {"path":["fields","channel","dynamic"],"reader":"flag","visible":true,"variable":true},
  {"path":["fields","channel","gfsk"],"reader":"flag","visible":true,"variable":true},
  {"path":["fields","channel","reserved_2"],"reader":"number","visible":false,"variable":true},
  {"path":["fields","hop_set"],"reader":"number","visible":true,"variable":true},
  {"path":["fields","hop_pattern"],"reader":"number","visible":true,"variable":true},
  {"path":["fields","dbm_signal"],"reader":"int","visible":true,"variable":true},
  {"path":["fields","dbm_noise"],"reader":"int","visible":true,"variable":true},
  {"path":["fields","mac"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["fields","mac","greenfield"],"reader":"flag","visible":true,"variable":true},
  {"path":["fields","mac","ht40"],"reader":"flag","visible":true,"variable":true},
  {"path":["fields","mac","short_gi"],"reader":"flag","visible":true,"variable":true},
  {"path":["fields","mac","duplicate"],"reader":"flag","visible":true,"variable":true},
  {"path":["fields","mac","aggregate"],"reader":"flag","visible":true,"variable":true},
  {"path":["fields","mac","more_aggregates"],"reader":"flag","visible":true,"variable":true},
  {"path":["fields","mac","delimiter_error"],"reader":"flag","visible":true,"variable":true},
  {"path":["fields","mac","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["fields","ampdu_id"],"reader":"number","visible":true,"variable":true},
  {"path":["fields","delimiters"],"reader":"number","visible":true,"variable":true},
  {"path":["fields","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["fields","mcs"],"reader":"number","visible":true,"variable":true},
  {"path":["fields","streams"],"reader":"number","visible":true,"variable":true},
  {"path":["fields","rssi"],"reader":"number","visible":true,"variable":true},
  {"path":["fields","control_rssi_0"],"reader":"number","visible":true,"variable":true},
  {"path":["fields","control_rssi_1"],"reader":"number","visible":true,"variable":true},
  {"path":["fields","control_rssi_2"],"reader":"number","visible":true,"variable":true},
  {"path":["fields","control_rssi_3"],"reader":"number","visible":true,"variable":true},
  {"path":["fields","extension_rssi_0"],"reader":"number","visible":true,"variable":true},
  {"path":["fields","extension_rssi_1"],"reader":"number","visible":true,"variable":true},
  {"path":["fields","extension_rssi_2"],"reader":"number","visible":true,"variable":true},
  {"path":["fields","extension_rssi_3"],"reader":"number","visible":true,"variable":true},
  {"path":["fields","extension_frequency"],"reader":"number","visible":true,"variable":true},
  {"path":["fields","extension_channel"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["fields","extension_channel","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["fields","extension_channel","turbo"],"reader":"flag","visible":true,"variable":true},
  {"path":["fields","extension_channel","cck"],"reader":"flag","visible":true,"variable":true},
  {"path":["fields","extension_channel","ofdm"],"reader":"flag","visible":true,"variable":true},
  {"path":["fields","extension_channel","band_2ghz"],"reader":"flag","visible":true,"variable":true},
  {"path":["fields","extension_channel","band_5ghz"],"reader":"flag","visible":true,"variable":true},
  {"path":["fields","extension_channel","passive"],"reader":"flag","visible":true,"variable":true},
  {"path":["fields","extension_channel","dynamic"],"reader":"flag","visible":true,"variable":true},
  {"path":["fields","extension_channel","gfsk"],"reader":"flag","visible":true,"variable":true},
  {"path":["fields","extension_channel","reserved_2"],"reader":"number","visible":false,"variable":true},
  {"path":["fields","dbm_signal_0"],"reader":"int","visible":true,"variable":true},
  {"path":["fields","dbm_noise_0"],"reader":"int","visible":true,"variable":true},
  {"path":["fields","dbm_signal_1"],"reader":"int","visible":true,"variable":true},
  {"path":["fields","dbm_noise_1"],"reader":"int","visible":true,"variable":true},
  {"path":["fields","dbm_signal_2"],"reader":"int","visible":true,"variable":true},
  {"path":["fields","dbm_noise_2"],"reader":"int","visible":true,"variable":true},
  {"path":["fields","dbm_signal_3"],"reader":"int","visible":true,"variable":true},
  {"path":["fields","dbm_noise_3"],"reader":"int","visible":true,"variable":true},
  {"path":["fields","evm_0"],"reader":"number","visible":true,"variable":true},
  {"path":["fields","evm_1"],"reader":"number","visible":true,"variable":true},
  {"path":["fields","evm_2"],"reader":"number","visible":true,"variable":true},
  {"path":["fields","evm_3"],"reader":"number","visible":true,"variable":true},
  {"path":["fields","spectrum_map"],"reader":"bytes","visible":true,"variable":true},
  {"path":["fields","process_information"],"reader":"bytes","visible":true,"variable":true},
  {"path":["fields","capture_information"],"reader":"bytes","visible":true,"variable":true},
  {"path":["fields","interface_id"],"reader":"number","visible":true,"variable":true},
  {"path":["fields","ethernet"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["fields","ethernet","fcs"],"reader":"flag","visible":true,"variable":true},
  {"path":["fields","ethernet","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["fields","errors"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["fields","errors","fcs"],"reader":"flag","visible":true,"variable":true},
  {"path":["fields","errors","sequence"],"reader":"flag","visible":true,"variable":true},
  {"path":["fields","errors","symbol"],"reader":"flag","visible":true,"variable":true},
  {"path":["fields","errors","data"],"reader":"flag","visible":true,"variable":true},
  {"path":["fields","errors","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["fields","value"],"reader":"bytes","visible":true,"variable":true}
]

/** Per-Packet Information, LINKTYPE_PPI. */
class Ppi extends Layer {
  get version() {
    return this._packet._block.view.getUint8(this._at)
  }

  get flags() {
    const { view } = this._packet._block
    const at = this._at
    return {
      aligned: view.getUint8(at + 1) & 0x1
    }
  }

  get length() {
    return this._packet._block.view.getUint16(this._at + 2, true)
  }

  get dlt() {
    return this._packet._block.view.getUint32(this._at + 4, true)
  }

  get fields() {
    return this._details('fields')
  }
}
Ppi.Cut = cutClass(Ppi, { version: 1, flags: 2, length: 4, dlt: 8 })

Ppi.prototype._id = 129

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    version: bytes[at],
    flags: {
      aligned: bytes[at + 1] & 0x1
    },
    length: view.getUint16(at + 2, true),
    dlt: view.getUint32(at + 4, true)
  }
  if (parent !== undefined) parent.ppi = node
  return node
}

const packet = {
  get ppi() {
    const word = this._find(129)
    return word > 0 ? new Ppi(this, word) : this._cut(word, Ppi)
  }
}

module.exports = { rows, tree, packet }
