'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameOf, nameTable } = require('../packet/layer')
const { visitedNode } = require('../packet/events')
const { countedTime } = require('../packet/time')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["epoch"],"reader":"time","visible":true,"variable":false},
  {"path":["connection_id"],"reader":"number","visible":true,"variable":false},
  {"path":["call_number"],"reader":"number","visible":true,"variable":false},
  {"path":["sequence"],"reader":"number","visible":true,"variable":false},
  {"path":["serial"],"reader":"number","visible":true,"variable":false},
  {"path":["type"],"reader":"number","visible":true,"variable":false},
  {"path":["type_name"],"reader":"name","visible":false,"variable":false,"names":{"1":"data","2":"ack","3":"busy","4":"abort","5":"ackall","6":"challenge","7":"response","8":"debug","9":"parameters","10":"parameters","11":"parameters","12":"parameters","13":"version"}},
  {"path":["flags","byte"],"reader":"number","group":true,"visible":false,"variable":false},
  {"path":["flags","reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["flags","free_packet"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","more_packets"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","last_packet"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","request_ack"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","client_initiated"],"reader":"flag","visible":true,"variable":false},
  {"path":["user_status"],"reader":"number","visible":true,"variable":false},
  {"path":["security_index"],"reader":"number","visible":true,"variable":false},
  {"path":["spare"],"reader":"number","visible":true,"variable":false},
  {"path":["service_id"],"reader":"number","visible":true,"variable":false},
  {"path":["service_name"],"reader":"name","visible":false,"variable":false,"names":{"1":"files","4":"volumes","50":"ubik votes","51":"ubik disks","52":"volume locations","73":"protection","731":"authentication","732":"ticket granting","733":"maintenance of authentication","22314":"backup"}},
  {"path":["ack","buffer_space"],"reader":"number","visible":true,"variable":true},
  {"path":["ack","max_skew"],"reader":"number","visible":true,"variable":true},
  {"path":["ack","first"],"reader":"number","visible":true,"variable":true},
  {"path":["ack","previous"],"reader":"number","visible":true,"variable":true},
  {"path":["ack","serial"],"reader":"number","visible":true,"variable":true},
  {"path":["ack","reason"],"reader":"number","visible":true,"variable":true},
  {"path":["ack","count"],"reader":"number","visible":true,"variable":true},
  {"path":["ack","list"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["abort_code"],"reader":"int","visible":true,"variable":true},
  {"path":["rxkad","version"],"reader":"number","visible":true,"variable":true},
  {"path":["rxkad","nonce"],"reader":"number","visible":true,"variable":true},
  {"path":["rxkad","min_level"],"reader":"number","visible":true,"variable":true},
  {"path":["rxkad","encrypted"],"reader":"bytes","visible":true,"variable":true},
  {"path":["rxkad","kvno"],"reader":"number","visible":true,"variable":true},
  {"path":["rxkad","ticket_length"],"reader":"number","visible":true,"variable":true},
  {"path":["rxkad","ticket"],"reader":"bytes","visible":true,"variable":true},
  {"path":["fs_opcode"],"reader":"number","visible":true,"variable":true},
  {"path":["fs_opcode_name"],"reader":"name","visible":true,"variable":true,"names":{"130":"fetch-data","131":"fetch-acl","132":"fetch-status","133":"store-data","134":"store-acl","135":"store-status","136":"remove-file","137":"create-file","138":"rename","139":"symlink","140":"link","141":"makedir","142":"rmdir","143":"old-set-lock","144":"old-extend-lock","145":"old-release-lock","146":"get-stats","147":"give-up-callbacks","148":"get-volume-info","149":"get-volume-status","150":"set-volume-status","151":"get-root-volume","152":"check-token","153":"get-time","154":"nget-volume-info","155":"bulk-status","156":"set-lock","157":"extend-lock","158":"release-lock","159":"xstats-version","160":"get-xstats","161":"dfs-lookup","162":"dfs-flushcps","163":"dfs-symlink","220":"residency","65536":"inline-bulk-status","65537":"fetch-data-64","65538":"store-data-64","65539":"give-up-all-callbacks","65540":"get-capabilities","65541":"call-back-rxconn-addr","65542":"get-statistics-64"}},
  {"path":["cb_opcode"],"reader":"number","visible":true,"variable":true},
  {"path":["cb_opcode_name"],"reader":"name","visible":true,"variable":true,"names":{"204":"callback","205":"init-callback-state","206":"probe","207":"get-lock","208":"get-ce","209":"xstats-version","210":"get-xstats","211":"init-callback-state2","212":"who-are-you","213":"init-callback-state3","214":"probeuuid","215":"get-server-prefs","216":"get-cellservdb","217":"get-local-cell","218":"get-cache-config","65536":"get-ce-64","65537":"get-cell-by-num","65538":"get-capabilities"}},
  {"path":["bos_opcode"],"reader":"number","visible":true,"variable":true},
  {"path":["bos_opcode_name"],"reader":"name","visible":true,"variable":true,"names":{"80":"create-bnode","81":"delete-bnode","82":"set-status","83":"get-status","84":"enumerate-instance","85":"get-instance-info","86":"get-instance-parm","87":"add-superuser","88":"delete-superuser","89":"list-superusers","90":"list-keys","91":"add-key","92":"delete-key","93":"set-cell-name","94":"get-cell-name","95":"get-cell-host","96":"add-cell-host","97":"delete-cell-host","98":"set-t-status","99":"shutdown-all","100":"restart-all","101":"startup-all","102":"set-noauth-flag","103":"re-bozo","104":"restart","105":"install","106":"uninstall","107":"get-dates","108":"exec","109":"prune","110":"set-restart-time","111":"get-restart-time","112":"get-log","113":"wait-all","114":"get-instance-strings","115":"get-restricted","116":"set-restricted"}},
  {"path":["vol_opcode"],"reader":"number","visible":true,"variable":true},
  {"path":["vol_opcode_name"],"reader":"name","visible":true,"variable":true,"names":{"100":"create-volume","101":"delete-volume","102":"restore","103":"forward","104":"end-trans","105":"clone","106":"set-flags","107":"get-flags","108":"trans-create","109":"dump","110":"get-nth-volume","111":"set-forwarding","112":"get-name","113":"get-status","114":"sig-restore","115":"list-partitions","116":"list-volumes","117":"set-id-types","118":"monitor","119":"partition-info","120":"reclone","121":"list-one-volume","122":"nuke","123":"set-date","124":"x-list-volumes","125":"x-list-one-volume","126":"set-info","127":"x-list-partitions","128":"forward-multiple","65536":"convert-ro","65537":"getsize","65538":"dump-v2","65539":"partition-info-64"}},
  {"path":["vldb_opcode"],"reader":"number","visible":true,"variable":true},
  {"path":["vldb_opcode_name"],"reader":"name","visible":true,"variable":true,"names":{"501":"create-entry","502":"delete-entry","503":"get-entry-by-id","504":"get-entry-by-name","505":"get-new-volume-id","506":"replace-entry","507":"update-entry","508":"set-lock","509":"release-lock","510":"list-entry","511":"list-attributes","512":"linked-list","513":"get-stats","514":"probe","515":"get-addrs","516":"change-addr","517":"create-entry-n","518":"get-entry-by-id-n","519":"get-entry-by-name-n","520":"replace-entry-n","521":"list-entry-n","522":"list-attrib-n","523":"linked-list-n","524":"update-entry-by-name","525":"create-entry-u","526":"get-entry-by-id-u","527":"get-entry-by-name-u","528":"replace-entry-u","529":"list-entry-u","530":"list-attrib-u","531":"linked-list-u","532":"regaddr","533":"get-addrs-u","534":"list-attrib-n2"}},
  {"path":["prot_opcode"],"reader":"number","visible":true,"variable":true},
  {"path":["prot_opcode_name"],"reader":"name","visible":true,"variable":true,"names":{"500":"new-user","501":"where-is-it","502":"dump-entry","503":"add-to-group","504":"name-to-id","505":"id-to-name","506":"delete","507":"remove-from-group","508":"get-cps","509":"new-entry","510":"list-max","511":"set-max","512":"list-entry","513":"change-entry","514":"list-elements","515":"is-member-of","516":"set-fld-sentry","517":"list-owned","518":"get-cps2","519":"get-host-cps","520":"update-entry","521":"list-entries","530":"list-supergroups"}},
  {"path":["kauth_opcode"],"reader":"number","visible":true,"variable":true},
  {"path":["kauth_opcode_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"auth-old","2":"change-pw","3":"get-ticket-old","4":"set-pw","5":"set-fields","6":"create-user","7":"delete-user","8":"get-entry","9":"list-entry","10":"get-stats","11":"debug","12":"get-pw","13":"get-random-key","14":"unlock","15":"lock-status","21":"authenticate","22":"authenticate-v2","23":"get-ticket"}},
  {"path":["ubik_opcode"],"reader":"number","visible":true,"variable":true},
  {"path":["ubik_opcode_name"],"reader":"name","visible":true,"variable":true,"names":{"10000":"vote-beacon","10001":"vote-debug-old","10002":"vote-sdebug-old","10003":"vote-getsyncsite","10004":"vote-debug","10005":"vote-sdebug","10006":"vote-xdebug","10007":"vote-xsdebug","20000":"disk-begin","20001":"disk-commit","20002":"disk-lock","20003":"disk-write","20004":"disk-getversion","20005":"disk-getfile","20006":"disk-sendfile","20007":"disk-abort","20008":"disk-releaselocks","20009":"disk-truncate","20010":"disk-probe","20011":"disk-writev","20012":"disk-interfaceaddr","20013":"disk-setversion"}},
  {"path":["backup_opcode"],"reader":"number","visible":true,"variable":true},
  {"path":["backup_opcode_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"add-volume","1":"create-dump","2":"delete-dump","3":"delete-tape","4":"delete-vdp","5":"find-clone","6":"find-dump","7":"find-latest-dump","8":"make-dump-appended","9":"find-last-tape","10":"finish-dump","11":"finish-tape","12":"get-dumps","13":"get-tapes","14":"get-volumes","15":"use-tape","16":"get-text","17":"get-text-version","18":"save-text","19":"free-all-locks","20":"free-lock","21":"get-instance-id","22":"get-lock","23":"db-verify","24":"dump-db","25":"restore-db-header","26":"t-get-version","27":"t-dump-hash-table","28":"t-dump-database","29":"add-volumes","30":"list-dumps"}},
  {"path":["data"],"reader":"bytes","visible":true,"variable":true}
]

const names6 = nameTable(rows[6])
/** Rx, OpenAFS rx.h. */
class Rx extends Layer {
  get epoch() {
    return countedTime('unix_s', this._packet._block.view.getUint32(this._at))
  }

  get connection_id() {
    return this._packet._block.view.getUint32(this._at + 4)
  }

  get call_number() {
    return this._packet._block.view.getUint32(this._at + 8)
  }

  get sequence() {
    return this._packet._block.view.getUint32(this._at + 12)
  }

  get serial() {
    return this._packet._block.view.getUint32(this._at + 16)
  }

  get type() {
    return this._packet._block.view.getUint8(this._at + 20)
  }

  get type_name() {
    return names6[this._packet._block.view.getUint8(this._at + 20)]
  }

  get flags() {
    const { view } = this._packet._block
    const at = this._at
    const byte21 = view.getUint8(at + 21)
    return {
      free_packet: (byte21 >> 4) & 0x1,
      more_packets: (byte21 >> 3) & 0x1,
      last_packet: (byte21 >> 2) & 0x1,
      request_ack: (byte21 >> 1) & 0x1,
      client_initiated: byte21 & 0x1
    }
  }

  get user_status() {
    return this._packet._block.view.getUint8(this._at + 22)
  }

  get security_index() {
    return this._packet._block.view.getUint8(this._at + 23)
  }

  get spare() {
    return this._packet._block.view.getUint16(this._at + 24)
  }

  get service_id() {
    return this._packet._block.view.getUint16(this._at + 26)
  }

  get service_name() {
    return nameOf(rows[18], this._packet._block.view.getUint16(this._at + 26))
  }

  get ack() {
    return this._details('ack')
  }

  get abort_code() {
    return this._visited(27)
  }

  get rxkad() {
    return this._details('rxkad')
  }

  get fs_opcode() {
    return this._visited(35)
  }

  get fs_opcode_name() {
    return this._visited(36)
  }

  get cb_opcode() {
    return this._visited(37)
  }

  get cb_opcode_name() {
    return this._visited(38)
  }

  get bos_opcode() {
    return this._visited(39)
  }

  get bos_opcode_name() {
    return this._visited(40)
  }

  get vol_opcode() {
    return this._visited(41)
  }

  get vol_opcode_name() {
    return this._visited(42)
  }

  get vldb_opcode() {
    return this._visited(43)
  }

  get vldb_opcode_name() {
    return this._visited(44)
  }

  get prot_opcode() {
    return this._visited(45)
  }

  get prot_opcode_name() {
    return this._visited(46)
  }

  get kauth_opcode() {
    return this._visited(47)
  }

  get kauth_opcode_name() {
    return this._visited(48)
  }

  get ubik_opcode() {
    return this._visited(49)
  }

  get ubik_opcode_name() {
    return this._visited(50)
  }

  get backup_opcode() {
    return this._visited(51)
  }

  get backup_opcode_name() {
    return this._visited(52)
  }

  get data() {
    return this._visited(53)
  }
}
Rx.Cut = cutClass(Rx, { epoch: 4, connection_id: 8, call_number: 12, sequence: 16, serial: 20, type: 21, type_name: 21, flags: 22, user_status: 23, security_index: 24, spare: 26, service_id: 28, service_name: 28 })

Rx.prototype._id = 192

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte21 = bytes[at + 21]
  const time0 = countedTime('unix_s', view.getUint32(at))
  if (time0 === undefined) return visitedNode(packet, word, parent, 'rx')
  const node = {
    epoch: time0,
    connection_id: view.getUint32(at + 4),
    call_number: view.getUint32(at + 8),
    sequence: view.getUint32(at + 12),
    serial: view.getUint32(at + 16),
    type: bytes[at + 20],
    flags: {
      free_packet: (byte21 >> 4) & 0x1,
      more_packets: (byte21 >> 3) & 0x1,
      last_packet: (byte21 >> 2) & 0x1,
      request_ack: (byte21 >> 1) & 0x1,
      client_initiated: byte21 & 0x1
    },
    user_status: bytes[at + 22],
    security_index: bytes[at + 23],
    spare: view.getUint16(at + 24),
    service_id: view.getUint16(at + 26)
  }
  if (parent !== undefined) parent.rx = node
  return node
}

const packet = {
  get rx() {
    const word = this._find(192)
    return word > 0 ? new Rx(this, word) : this._cut(word, Rx)
  }
}

module.exports = { rows, tree, packet }
