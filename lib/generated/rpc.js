'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameOf } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["xid"],"reader":"number","visible":true,"variable":false},
  {"path":["type"],"reader":"number","visible":true,"variable":false},
  {"path":["type_name"],"reader":"name","visible":false,"variable":false,"names":{"0":"call","1":"reply"}},
  {"path":["last_fragment"],"reader":"flag","visible":true,"variable":true},
  {"path":["fragment_length"],"reader":"number","visible":true,"variable":true},
  {"path":["version"],"reader":"number","visible":true,"variable":true},
  {"path":["program"],"reader":"number","visible":true,"variable":true},
  {"path":["program_name"],"reader":"name","visible":true,"variable":true,"names":{"100000":"portmap","100001":"rstat","100002":"rusers","100003":"nfs","100004":"ypserv","100005":"mount","100007":"ypbind","100008":"wall","100009":"yppasswd","100011":"rquota","100012":"spray","100021":"nlockmgr","100024":"status","100227":"nfs_acl"}},
  {"path":["program_version"],"reader":"number","visible":true,"variable":true},
  {"path":["procedure"],"reader":"number","visible":true,"variable":true},
  {"path":["portmap_procedure"],"reader":"number","visible":true,"variable":true},
  {"path":["portmap_procedure_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"NULL","1":"SET","2":"UNSET","3":"GETPORT","4":"DUMP","5":"CALLIT"}},
  {"path":["rpcbind_procedure"],"reader":"number","visible":true,"variable":true},
  {"path":["rpcbind_procedure_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"NULL","1":"SET","2":"UNSET","3":"GETADDR","4":"DUMP","5":"CALLIT","6":"GETTIME","7":"UADDR2TADDR","8":"TADDR2UADDR","9":"GETVERSADDR","10":"INDIRECT","11":"GETADDRLIST","12":"GETSTAT"}},
  {"path":["rpcbind4_procedure"],"reader":"number","visible":true,"variable":true},
  {"path":["rpcbind4_procedure_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"NULL","1":"SET","2":"UNSET","3":"GETADDR","4":"DUMP","5":"CALLIT","6":"GETTIME","7":"UADDR2TADDR","8":"TADDR2UADDR","9":"GETVERSADDR","10":"INDIRECT","11":"GETADDRLIST","12":"GETSTAT"}},
  {"path":["nfs2_procedure"],"reader":"number","visible":true,"variable":true},
  {"path":["nfs2_procedure_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"NULL","1":"GETATTR","2":"SETATTR","3":"ROOT","4":"LOOKUP","5":"READLINK","6":"READ","7":"WRITECACHE","8":"WRITE","9":"CREATE","10":"REMOVE","11":"RENAME","12":"LINK","13":"SYMLINK","14":"MKDIR","15":"RMDIR","16":"READDIR","17":"STATFS"}},
  {"path":["nfs3_procedure"],"reader":"number","visible":true,"variable":true},
  {"path":["nfs3_procedure_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"NULL","1":"GETATTR","2":"SETATTR","3":"LOOKUP","4":"ACCESS","5":"READLINK","6":"READ","7":"WRITE","8":"CREATE","9":"MKDIR","10":"SYMLINK","11":"MKNOD","12":"REMOVE","13":"RMDIR","14":"RENAME","15":"LINK","16":"READDIR","17":"READDIRPLUS","18":"FSSTAT","19":"FSINFO","20":"PATHCONF","21":"COMMIT"}},
  {"path":["nfs4_procedure"],"reader":"number","visible":true,"variable":true},
  {"path":["nfs4_procedure_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"NULL","1":"COMPOUND"}},
  {"path":["mount1_procedure"],"reader":"number","visible":true,"variable":true},
  {"path":["mount1_procedure_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"NULL","1":"MNT","2":"DUMP","3":"UMNT","4":"UMNTALL","5":"EXPORT"}},
  {"path":["mount2_procedure"],"reader":"number","visible":true,"variable":true},
  {"path":["mount2_procedure_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"NULL","1":"MNT","2":"DUMP","3":"UMNT","4":"UMNTALL","5":"EXPORT"}},
  {"path":["mount3_procedure"],"reader":"number","visible":true,"variable":true},
  {"path":["mount3_procedure_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"NULL","1":"MNT","2":"DUMP","3":"UMNT","4":"UMNTALL","5":"EXPORT"}},
  {"path":["credentials"],"reader":"number","visible":true,"variable":true},
  {"path":["credentials_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"none","1":"system","2":"short","3":"DH","6":"RPCSEC_GSS"}},
  {"path":["credentials_length"],"reader":"number","visible":false,"variable":true},
  {"path":["stamp"],"reader":"number","visible":true,"variable":true},
  {"path":["machine"],"reader":"text","visible":true,"variable":true},
  {"path":["uid"],"reader":"number","visible":true,"variable":true},
  {"path":["gids"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["credentials_data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["verifier"],"reader":"number","visible":true,"variable":true},
  {"path":["verifier_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"none","1":"system","2":"short","3":"DH","6":"RPCSEC_GSS"}},
  {"path":["verifier_length"],"reader":"number","visible":false,"variable":true},
  {"path":["verifier_data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["reply_stat"],"reader":"number","visible":true,"variable":true},
  {"path":["reply_stat_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"accepted","1":"denied"}},
  {"path":["accept_stat"],"reader":"number","visible":true,"variable":true},
  {"path":["accept_stat_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"success","1":"program unavailable","2":"version mismatch","3":"procedure unavailable","4":"garbage arguments","5":"system error"}},
  {"path":["reject_stat"],"reader":"number","visible":true,"variable":true},
  {"path":["reject_stat_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"RPC mismatch","1":"authentication error"}},
  {"path":["auth_stat"],"reader":"number","visible":true,"variable":true},
  {"path":["version_low"],"reader":"number","visible":true,"variable":true},
  {"path":["version_high"],"reader":"number","visible":true,"variable":true},
  {"path":["mapping_program"],"reader":"number","visible":true,"variable":true},
  {"path":["mapping_program_name"],"reader":"name","visible":true,"variable":true,"names":{"100000":"portmap","100001":"rstat","100002":"rusers","100003":"nfs","100004":"ypserv","100005":"mount","100007":"ypbind","100008":"wall","100009":"yppasswd","100011":"rquota","100012":"spray","100021":"nlockmgr","100024":"status","100227":"nfs_acl"}},
  {"path":["mapping_version"],"reader":"number","visible":true,"variable":true},
  {"path":["mapping_protocol"],"reader":"number","visible":true,"variable":true},
  {"path":["mapping_protocol_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"HOPOPT","1":"ICMP","2":"IGMP","3":"GGP","4":"IPv4","5":"ST","6":"TCP","7":"CBT","8":"EGP","9":"IGP","12":"PUP","16":"CHAOS","17":"UDP","20":"HMP","22":"XNS-IDP","27":"RDP","28":"IRTP","29":"ISO-TP4","33":"DCCP","36":"XTP","37":"DDP","41":"IPv6","43":"IPv6-Route","44":"IPv6-Frag","45":"IDRP","46":"RSVP","47":"GRE","48":"DSR","49":"BNA","50":"ESP","51":"AH","54":"NARP","55":"MOBILE","57":"SKIP","58":"IPv6-ICMP","59":"IPv6-NoNxt","60":"IPv6-Opts","80":"ISO-IP","83":"VINES","88":"EIGRP","89":"OSPFIGP","94":"IPIP","97":"ETHERIP","98":"ENCAP","103":"PIM","108":"IPComp","112":"VRRP","113":"PGM","115":"L2TP","121":"SMP","124":"ISIS","130":"SPS","132":"SCTP","133":"FC","135":"Mobility","136":"UDPLite","137":"MPLS-in-IP","138":"manet","139":"HIP","140":"Shim6","141":"WESP","142":"ROHC","143":"Ethernet","144":"AGGFRAG","145":"NSH"}},
  {"path":["mapping_port"],"reader":"number","visible":true,"variable":true},
  {"path":["binding_program"],"reader":"number","visible":true,"variable":true},
  {"path":["binding_program_name"],"reader":"name","visible":true,"variable":true,"names":{"100000":"portmap","100001":"rstat","100002":"rusers","100003":"nfs","100004":"ypserv","100005":"mount","100007":"ypbind","100008":"wall","100009":"yppasswd","100011":"rquota","100012":"spray","100021":"nlockmgr","100024":"status","100227":"nfs_acl"}},
  {"path":["binding_version"],"reader":"number","visible":true,"variable":true},
  {"path":["binding_network"],"reader":"text","visible":true,"variable":true},
  {"path":["binding_address"],"reader":"text","visible":true,"variable":true},
  {"path":["binding_owner"],"reader":"text","visible":true,"variable":true},
  {"path":["mount_path"],"reader":"text","visible":true,"variable":true},
  {"path":["data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["nfs_handle"],"reader":"bytes","many":true,"visible":true,"variable":true},
  {"path":["nfs_name"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["nfs3_access"],"reader":"number","visible":true,"variable":true},
  {"path":["nfs3_offset"],"reader":"big","visible":true,"variable":true},
  {"path":["nfs3_count"],"reader":"number","visible":true,"variable":true},
  {"path":["nfs3_stable"],"reader":"number","visible":true,"variable":true},
  {"path":["nfs3_stable_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"unstable","1":"data","2":"file"}},
  {"path":["nfs3_cookie"],"reader":"big","visible":true,"variable":true},
  {"path":["nfs3_verifier"],"reader":"bytes","visible":true,"variable":true},
  {"path":["nfs3_directory_count"],"reader":"number","visible":true,"variable":true},
  {"path":["nfs3_maximum_count"],"reader":"number","visible":true,"variable":true},
  {"path":["nfs3_create_mode"],"reader":"number","visible":true,"variable":true},
  {"path":["nfs3_create_mode_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"unchecked","1":"guarded","2":"exclusive"}},
  {"path":["nfs3_node_type"],"reader":"number","visible":true,"variable":true},
  {"path":["nfs3_node_type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"file","2":"directory","3":"block device","4":"character device","5":"symbolic link","6":"socket","7":"FIFO"}},
  {"path":["nfs3_set"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["nfs3_mode"],"reader":"number","visible":true,"variable":true},
  {"path":["nfs3_uid"],"reader":"number","visible":true,"variable":true},
  {"path":["nfs3_gid"],"reader":"number","visible":true,"variable":true},
  {"path":["nfs3_size"],"reader":"big","visible":true,"variable":true},
  {"path":["nfs_access_time"],"reader":"number","visible":true,"variable":true},
  {"path":["nfs3_access_time_ns"],"reader":"number","visible":true,"variable":true},
  {"path":["nfs2_access_time_us"],"reader":"number","visible":true,"variable":true},
  {"path":["nfs_modify_time"],"reader":"number","visible":true,"variable":true},
  {"path":["nfs3_modify_time_ns"],"reader":"number","visible":true,"variable":true},
  {"path":["nfs2_modify_time_us"],"reader":"number","visible":true,"variable":true},
  {"path":["nfs3_guard"],"reader":"number","visible":true,"variable":true},
  {"path":["nfs3_change_time"],"reader":"number","visible":true,"variable":true},
  {"path":["nfs3_change_time_ns"],"reader":"number","visible":true,"variable":true},
  {"path":["nfs2_mode"],"reader":"number","visible":true,"variable":true},
  {"path":["nfs2_uid"],"reader":"number","visible":true,"variable":true},
  {"path":["nfs2_gid"],"reader":"number","visible":true,"variable":true},
  {"path":["nfs2_size"],"reader":"number","visible":true,"variable":true},
  {"path":["nfs2_read_offset"],"reader":"number","visible":true,"variable":true},
  {"path":["nfs2_read_count"],"reader":"number","visible":true,"variable":true},
  {"path":["nfs2_read_total"],"reader":"number","visible":false,"variable":true},
  {"path":["nfs2_write_begin"],"reader":"number","visible":false,"variable":true},
  {"path":["nfs2_write_offset"],"reader":"number","visible":true,"variable":true},
  {"path":["nfs2_write_total"],"reader":"number","visible":false,"variable":true},
  {"path":["nfs2_cookie"],"reader":"number","visible":true,"variable":true},
  {"path":["nfs2_count"],"reader":"number","visible":true,"variable":true},
  {"path":["nfs_target"],"reader":"text","visible":true,"variable":true},
  {"path":["nfs_data"],"reader":"bytes","visible":true,"variable":true}
]

/** Remote Procedure Call, RFC 5531. */
class Rpc extends Layer {
  get xid() {
    return this._packet._block.view.getUint32(this._at)
  }

  get type() {
    return this._packet._block.view.getUint32(this._at + 4)
  }

  get type_name() {
    return nameOf(rows[2], this._packet._block.view.getUint32(this._at + 4))
  }

  get last_fragment() {
    return this._visited(3)
  }

  get fragment_length() {
    return this._visited(4)
  }

  get version() {
    return this._visited(5)
  }

  get program() {
    return this._visited(6)
  }

  get program_name() {
    return this._visited(7)
  }

  get program_version() {
    return this._visited(8)
  }

  get procedure() {
    return this._visited(9)
  }

  get portmap_procedure() {
    return this._visited(10)
  }

  get portmap_procedure_name() {
    return this._visited(11)
  }

  get rpcbind_procedure() {
    return this._visited(12)
  }

  get rpcbind_procedure_name() {
    return this._visited(13)
  }

  get rpcbind4_procedure() {
    return this._visited(14)
  }

  get rpcbind4_procedure_name() {
    return this._visited(15)
  }

  get nfs2_procedure() {
    return this._visited(16)
  }

  get nfs2_procedure_name() {
    return this._visited(17)
  }

  get nfs3_procedure() {
    return this._visited(18)
  }

  get nfs3_procedure_name() {
    return this._visited(19)
  }

  get nfs4_procedure() {
    return this._visited(20)
  }

  get nfs4_procedure_name() {
    return this._visited(21)
  }

  get mount1_procedure() {
    return this._visited(22)
  }

  get mount1_procedure_name() {
    return this._visited(23)
  }

  get mount2_procedure() {
    return this._visited(24)
  }

  get mount2_procedure_name() {
    return this._visited(25)
  }

  get mount3_procedure() {
    return this._visited(26)
  }

  get mount3_procedure_name() {
    return this._visited(27)
  }

  get credentials() {
    return this._visited(28)
  }

  get credentials_name() {
    return this._visited(29)
  }

  get credentials_length() {
    return this._visited(30)
  }

  get stamp() {
    return this._visited(31)
  }

  get machine() {
    return this._visited(32)
  }

  get uid() {
    return this._visited(33)
  }

  get gids() {
    return this._details('gids')
  }

  get credentials_data() {
    return this._visited(35)
  }

  get verifier() {
    return this._visited(36)
  }

  get verifier_name() {
    return this._visited(37)
  }

  get verifier_length() {
    return this._visited(38)
  }

  get verifier_data() {
    return this._visited(39)
  }

  get reply_stat() {
    return this._visited(40)
  }

  get reply_stat_name() {
    return this._visited(41)
  }

  get accept_stat() {
    return this._visited(42)
  }

  get accept_stat_name() {
    return this._visited(43)
  }

  get reject_stat() {
    return this._visited(44)
  }

  get reject_stat_name() {
    return this._visited(45)
  }

  get auth_stat() {
    return this._visited(46)
  }

  get version_low() {
    return this._visited(47)
  }

  get version_high() {
    return this._visited(48)
  }

  get mapping_program() {
    return this._visited(49)
  }

  get mapping_program_name() {
    return this._visited(50)
  }

  get mapping_version() {
    return this._visited(51)
  }

  get mapping_protocol() {
    return this._visited(52)
  }

  get mapping_protocol_name() {
    return this._visited(53)
  }

  get mapping_port() {
    return this._visited(54)
  }

  get binding_program() {
    return this._visited(55)
  }

  get binding_program_name() {
    return this._visited(56)
  }

  get binding_version() {
    return this._visited(57)
  }

  get binding_network() {
    return this._visited(58)
  }

  get binding_address() {
    return this._visited(59)
  }

  get binding_owner() {
    return this._visited(60)
  }

  get mount_path() {
    return this._visited(61)
  }

  get data() {
    return this._visited(62)
  }

  get nfs_handle() {
    return this._details('nfs_handle')
  }

  get nfs_name() {
    return this._details('nfs_name')
  }

  get nfs3_access() {
    return this._visited(65)
  }

  get nfs3_offset() {
    return this._visited(66)
  }

  get nfs3_count() {
    return this._visited(67)
  }

  get nfs3_stable() {
    return this._visited(68)
  }

  get nfs3_stable_name() {
    return this._visited(69)
  }

  get nfs3_cookie() {
    return this._visited(70)
  }

  get nfs3_verifier() {
    return this._visited(71)
  }

  get nfs3_directory_count() {
    return this._visited(72)
  }

  get nfs3_maximum_count() {
    return this._visited(73)
  }

  get nfs3_create_mode() {
    return this._visited(74)
  }

  get nfs3_create_mode_name() {
    return this._visited(75)
  }

  get nfs3_node_type() {
    return this._visited(76)
  }

  get nfs3_node_type_name() {
    return this._visited(77)
  }

  get nfs3_set() {
    return this._details('nfs3_set')
  }

  get nfs3_mode() {
    return this._visited(79)
  }

  get nfs3_uid() {
    return this._visited(80)
  }

  get nfs3_gid() {
    return this._visited(81)
  }

  get nfs3_size() {
    return this._visited(82)
  }

  get nfs_access_time() {
    return this._visited(83)
  }

  get nfs3_access_time_ns() {
    return this._visited(84)
  }

  get nfs2_access_time_us() {
    return this._visited(85)
  }

  get nfs_modify_time() {
    return this._visited(86)
  }

  get nfs3_modify_time_ns() {
    return this._visited(87)
  }

  get nfs2_modify_time_us() {
    return this._visited(88)
  }

  get nfs3_guard() {
    return this._visited(89)
  }

  get nfs3_change_time() {
    return this._visited(90)
  }

  get nfs3_change_time_ns() {
    return this._visited(91)
  }

  get nfs2_mode() {
    return this._visited(92)
  }

  get nfs2_uid() {
    return this._visited(93)
  }

  get nfs2_gid() {
    return this._visited(94)
  }

  get nfs2_size() {
    return this._visited(95)
  }

  get nfs2_read_offset() {
    return this._visited(96)
  }

  get nfs2_read_count() {
    return this._visited(97)
  }

  get nfs2_read_total() {
    return this._visited(98)
  }

  get nfs2_write_begin() {
    return this._visited(99)
  }

  get nfs2_write_offset() {
    return this._visited(100)
  }

  get nfs2_write_total() {
    return this._visited(101)
  }

  get nfs2_cookie() {
    return this._visited(102)
  }

  get nfs2_count() {
    return this._visited(103)
  }

  get nfs_target() {
    return this._visited(104)
  }

  get nfs_data() {
    return this._visited(105)
  }
}
Rpc.Cut = cutClass(Rpc, { xid: 4, type: 8, type_name: 8 })

Rpc.prototype._id = 146

function tree(packet, word, parent) {
  const { ints, view } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    xid: view.getUint32(at),
    type: view.getUint32(at + 4)
  }
  if (parent !== undefined) parent.rpc = node
  return node
}

const packet = {
  get rpc() {
    const word = this._find(146)
    return word > 0 ? new Rpc(this, word) : this._cut(word, Rpc)
  }
}

module.exports = { rows, tree, packet }
