'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["priority"],"reader":"number","visible":false,"variable":true},
  {"path":["facility"],"reader":"number","visible":true,"variable":true},
  {"path":["facility_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"kern","1":"user","2":"mail","3":"daemon","4":"auth","5":"syslog","6":"lpr","7":"news","8":"uucp","9":"cron","10":"authpriv","11":"ftp","12":"ntp","13":"audit","14":"alert","15":"clock","16":"local0","17":"local1","18":"local2","19":"local3","20":"local4","21":"local5","22":"local6","23":"local7"}},
  {"path":["severity"],"reader":"number","visible":true,"variable":true},
  {"path":["severity_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"emerg","1":"alert","2":"crit","3":"err","4":"warning","5":"notice","6":"info","7":"debug"}},
  {"path":["message"],"reader":"text","visible":true,"variable":true},
  {"path":["version"],"reader":"text","visible":true,"variable":true},
  {"path":["timestamp"],"reader":"text","visible":true,"variable":true},
  {"path":["bsd_timestamp"],"reader":"text","visible":true,"variable":true},
  {"path":["hostname"],"reader":"text","visible":true,"variable":true},
  {"path":["application"],"reader":"text","visible":true,"variable":true},
  {"path":["process_id"],"reader":"text","visible":true,"variable":true},
  {"path":["tag"],"reader":"text","visible":true,"variable":true},
  {"path":["message_id"],"reader":"text","visible":true,"variable":true},
  {"path":["structured_data"],"reader":"text","visible":true,"variable":true}
]

/** Syslog, RFC 5424. */
class Syslog extends Layer {
  get priority() {
    return this._visited(0)
  }

  get facility() {
    return this._visited(1)
  }

  get facility_name() {
    return this._visited(2)
  }

  get severity() {
    return this._visited(3)
  }

  get severity_name() {
    return this._visited(4)
  }

  get message() {
    return this._visited(5)
  }

  get version() {
    return this._visited(6)
  }

  get timestamp() {
    return this._visited(7)
  }

  get bsd_timestamp() {
    return this._visited(8)
  }

  get hostname() {
    return this._visited(9)
  }

  get application() {
    return this._visited(10)
  }

  get process_id() {
    return this._visited(11)
  }

  get tag() {
    return this._visited(12)
  }

  get message_id() {
    return this._visited(13)
  }

  get structured_data() {
    return this._visited(14)
  }
}
Syslog.Cut = cutClass(Syslog, {})

Syslog.prototype._id = 48

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.syslog = node
  return node
}

const packet = {
  get syslog() {
    const word = this._find(48)
    return word > 0 ? new Syslog(this, word) : this._cut(word, Syslog)
  }
}

module.exports = { rows, tree, packet }
