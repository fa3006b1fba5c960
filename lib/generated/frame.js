'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

/** The rows of the table, by their indices. */
const rows = [
  {"path":["number"],"reader":"big","visible":true,"variable":true},
  {"path":["time_epoch"],"reader":"time","visible":true,"variable":true},
  {"path":["time_utc"],"reader":"text","visible":true,"variable":true},
  {"path":["time_delta"],"reader":"time","visible":false,"variable":true},
  {"path":["time_relative"],"reader":"time","visible":false,"variable":true},
  {"path":["len"],"reader":"number","visible":true,"variable":true},
  {"path":["cap_len"],"reader":"number","visible":true,"variable":true},
  {"path":["interface"],"reader":"number","visible":true,"variable":true},
  {"path":["section_number"],"reader":"number","visible":false,"variable":true},
  {"path":["interface_id"],"reader":"number","visible":false,"variable":true},
  {"path":["interface_name"],"reader":"text","visible":false,"variable":true},
  {"path":["interface_description"],"reader":"text","visible":false,"variable":true},
  {"path":["comment"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["encap_type"],"reader":"number","visible":false,"variable":true},
  {"path":["packet_flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["packet_flags","direction"],"reader":"number","visible":false,"variable":true},
  {"path":["packet_flags","reception_type"],"reader":"number","visible":false,"variable":true},
  {"path":["packet_flags","fcs_length"],"reader":"number","visible":false,"variable":true},
  {"path":["packet_flags","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["packet_flags","crc_error"],"reader":"flag","visible":false,"variable":true},
  {"path":["packet_flags","too_long"],"reader":"flag","visible":false,"variable":true},
  {"path":["packet_flags","too_short"],"reader":"flag","visible":false,"variable":true},
  {"path":["packet_flags","gap"],"reader":"flag","visible":false,"variable":true},
  {"path":["packet_flags","unaligned"],"reader":"flag","visible":false,"variable":true},
  {"path":["packet_flags","start_delimiter"],"reader":"flag","visible":false,"variable":true},
  {"path":["packet_flags","preamble"],"reader":"flag","visible":false,"variable":true},
  {"path":["packet_flags","symbol"],"reader":"flag","visible":false,"variable":true},
  {"path":["protocols"],"reader":"text","visible":true,"variable":true}
]

module.exports = { rows }
