'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["sport"],"reader":"number","visible":true,"variable":false},
  {"path":["dport"],"reader":"number","visible":true,"variable":false},
  {"path":["verification_tag"],"reader":"number","visible":true,"variable":false},
  {"path":["checksum"],"reader":"number","visible":true,"variable":false},
  {"path":["checksum_status"],"reader":"checksum_status","visible":false,"variable":false},
  {"path":["chunks"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["chunks","type"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","type_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"DATA","1":"INIT","2":"INIT ACK","3":"SACK","4":"HEARTBEAT","5":"HEARTBEAT ACK","6":"ABORT","7":"SHUTDOWN","8":"SHUTDOWN ACK","9":"ERROR","10":"COOKIE ECHO","11":"COOKIE ACK","12":"ECNE","13":"CWR","14":"SHUTDOWN COMPLETE","15":"AUTH","16":"NR-SACK","64":"I-DATA","128":"ASCONF-ACK","129":"PKTDROP","130":"RE-CONFIG","132":"PAD","192":"FORWARD-TSN","193":"ASCONF","194":"I-FORWARD-TSN"}},
  {"path":["chunks","skip"],"reader":"flag","visible":false,"variable":true},
  {"path":["chunks","report"],"reader":"flag","visible":false,"variable":true},
  {"path":["chunks","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["chunks","flags","immediate"],"reader":"flag","visible":true,"variable":true},
  {"path":["chunks","flags","unordered"],"reader":"flag","visible":true,"variable":true},
  {"path":["chunks","flags","begins"],"reader":"flag","visible":true,"variable":true},
  {"path":["chunks","flags","ends"],"reader":"flag","visible":true,"variable":true},
  {"path":["chunks","flags","nonce_sum"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","flags","nr_nonce_sum"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","flags","abort_tag_reflected"],"reader":"flag","visible":true,"variable":true},
  {"path":["chunks","flags","complete_tag_reflected"],"reader":"flag","visible":true,"variable":true},
  {"path":["chunks","flags","truncated"],"reader":"flag","visible":true,"variable":true},
  {"path":["chunks","flags","damaged"],"reader":"flag","visible":true,"variable":true},
  {"path":["chunks","flags","middle_box"],"reader":"flag","visible":true,"variable":true},
  {"path":["chunks","length"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","data","tsn"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","data","stream_id"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","data","stream_sequence_number"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","data","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["chunks","data","message_id"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","data","fragment_number"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","data","payload_protocol_id"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","data","payload_protocol_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"IUA","2":"M2UA","3":"M3UA","4":"SUA","5":"M2PA","6":"V5UA","7":"H.248","8":"BICC/Q.2150.3","9":"TALI","10":"DUA","11":"ASAP","12":"ENRP","13":"H.323","14":"Q.IPC/Q.2150.3","15":"SIMCO","18":"S1AP","19":"RUA","20":"HNBAP","24":"SBc-AP","25":"NBAP","27":"X2AP","46":"Diameter","47":"Diameter over DTLS","50":"WebRTC control","51":"WebRTC string","53":"WebRTC binary","56":"WebRTC empty string","57":"WebRTC empty binary","60":"NGAP","61":"XnAP","62":"F1AP","64":"E1AP"}},
  {"path":["chunks","data","user_data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["chunks","init","initiate_tag"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","init","a_rwnd"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","init","outbound_streams"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","init","inbound_streams"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","init","initial_tsn"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","init_ack","initiate_tag"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","init_ack","a_rwnd"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","init_ack","outbound_streams"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","init_ack","inbound_streams"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","init_ack","initial_tsn"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","sack","cumulative_tsn_ack"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","sack","a_rwnd"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","sack","gap_block_count"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","sack","duplicate_count"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","sack","gap_blocks"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["chunks","sack","gap_blocks","start"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","sack","gap_blocks","start_tsn"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","sack","gap_blocks","end"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","sack","gap_blocks","end_tsn"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","sack","duplicate_tsns"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["chunks","nr_sack","cumulative_tsn_ack"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","nr_sack","a_rwnd"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","nr_sack","gap_block_count"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","nr_sack","nr_gap_block_count"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","nr_sack","duplicate_count"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","nr_sack","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["chunks","nr_sack","gap_blocks"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["chunks","nr_sack","gap_blocks","start"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","nr_sack","gap_blocks","start_tsn"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","nr_sack","gap_blocks","end"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","nr_sack","gap_blocks","end_tsn"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","nr_sack","nr_gap_blocks"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["chunks","nr_sack","nr_gap_blocks","start"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","nr_sack","nr_gap_blocks","start_tsn"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","nr_sack","nr_gap_blocks","end"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","nr_sack","nr_gap_blocks","end_tsn"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","nr_sack","duplicate_tsns"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["chunks","shutdown","cumulative_tsn_ack"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","cookie"],"reader":"bytes","visible":true,"variable":true},
  {"path":["chunks","ecne","lowest_tsn"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","cwr","lowest_tsn"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","auth","shared_key_id"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","auth","hmac_id"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","auth","hmac"],"reader":"bytes","visible":true,"variable":true},
  {"path":["chunks","forward_tsn","new_cumulative_tsn"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","forward_tsn","streams"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["chunks","forward_tsn","streams","id"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","forward_tsn","streams","sequence_number"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","i_forward_tsn","new_cumulative_tsn"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","i_forward_tsn","streams"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["chunks","i_forward_tsn","streams","id"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","i_forward_tsn","streams","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["chunks","i_forward_tsn","streams","flags","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["chunks","i_forward_tsn","streams","flags","unordered"],"reader":"flag","visible":true,"variable":true},
  {"path":["chunks","i_forward_tsn","streams","message_id"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","asconf","serial_number"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","asconf_ack","serial_number"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","pktdrop","bandwidth"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","pktdrop","queue_size"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","pktdrop","truncated_length"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","pktdrop","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["chunks","pktdrop","data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["chunks","padding_data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["chunks","parameters"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["chunks","parameters","type"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","parameters","type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"Heartbeat Info","5":"IPv4 Address","6":"IPv6 Address","7":"State Cookie","8":"Unrecognized Parameter","9":"Cookie Preservative","11":"Host Name Address","12":"Supported Address Types","13":"Outgoing SSN Reset Request","14":"Incoming SSN Reset Request","15":"SSN/TSN Reset Request","16":"Re-configuration Response","17":"Add Outgoing Streams Request","18":"Add Incoming Streams Request","32768":"ECN Capable","32769":"Zero Checksum Acceptable","32770":"Random","32771":"Chunk List","32772":"Requested HMAC Algorithm","32773":"Padding","32776":"Supported Extensions","49152":"Forward-TSN-Supported","49153":"Add IP Address","49154":"Delete IP Address","49155":"Error Cause Indication","49156":"Set Primary Address","49157":"Success Indication","49158":"Adaptation Layer Indication"}},
  {"path":["chunks","parameters","skip"],"reader":"flag","visible":false,"variable":true},
  {"path":["chunks","parameters","report"],"reader":"flag","visible":false,"variable":true},
  {"path":["chunks","parameters","length"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","parameters","heartbeat_information"],"reader":"bytes","visible":true,"variable":true},
  {"path":["chunks","parameters","ipv4_address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["chunks","parameters","ipv6_address"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["chunks","parameters","state_cookie"],"reader":"bytes","visible":true,"variable":true},
  {"path":["chunks","parameters","cookie_lifespan_increment"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","parameters","host_name"],"reader":"text","visible":true,"variable":true},
  {"path":["chunks","parameters","supported_address_types"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["chunks","parameters","request_number"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","parameters","response_number"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","parameters","last_assigned_tsn"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","parameters","result"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","parameters","senders_next_tsn"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","parameters","receivers_next_tsn"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","parameters","streams"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["chunks","parameters","new_outgoing_streams"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","parameters","outgoing_reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["chunks","parameters","new_incoming_streams"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","parameters","incoming_reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["chunks","parameters","random_number"],"reader":"bytes","visible":true,"variable":true},
  {"path":["chunks","parameters","chunk_types"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["chunks","parameters","hmac_ids"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["chunks","parameters","supported_chunk_types"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["chunks","parameters","correlation_id"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","parameters","adaptation_indication"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","parameters","value"],"reader":"bytes","visible":true,"variable":true},
  {"path":["chunks","parameters","padding"],"reader":"bytes","visible":false,"variable":true},
  {"path":["chunks","causes"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["chunks","causes","code"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","causes","code_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"Invalid Stream Identifier","2":"Missing Mandatory Parameter","3":"Stale Cookie","4":"Out of Resource","5":"Unresolvable Address","6":"Unrecognized Chunk Type","7":"Invalid Mandatory Parameter","8":"Unrecognized Parameters","9":"No User Data","10":"Cookie Received While Shutting Down","11":"Restart of an Association with New Addresses","12":"User-Initiated Abort","13":"Protocol Violation","160":"Request to Delete Last Remaining IP Address","161":"Operation Refused Due to Resource Shortage","162":"Request to Delete Source IP Address","163":"Association Aborted due to illegal ASCONF-ACK","164":"Request refused - no authorization","261":"Unsupported HMAC Identifier"}},
  {"path":["chunks","causes","length"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","causes","stream_id"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","causes","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["chunks","causes","missing_count"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","causes","missing_types"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["chunks","causes","staleness"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","causes","tsn"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","causes","hmac_id"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","causes","chunk"],"reader":"bytes","visible":true,"variable":true},
  {"path":["chunks","causes","information"],"reader":"bytes","visible":true,"variable":true},
  {"path":["chunks","causes","padding"],"reader":"bytes","visible":false,"variable":true},
  {"path":["chunks","value"],"reader":"bytes","visible":true,"variable":true},
  {"path":["chunks","padding"],"reader":"bytes","visible":false,"variable":true}
]

/** Stream Control Transmission Protocol, RFC 9260. */
class Sctp extends Layer {
  get sport() {
    return this._packet._block.view.getUint16(this._at)
  }

  get dport() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get verification_tag() {
    return this._packet._block.view.getUint32(this._at + 4)
  }

  get checksum() {
    return this._packet._block.view.getUint32(this._at + 8)
  }

  get checksum_status() {
    return this._checksumStatus(4)
  }

  get chunks() {
    return this._details('chunks')
  }
}
Sctp.Cut = cutClass(Sctp, { sport: 2, dport: 4, verification_tag: 8, checksum: 12 })

Sctp.prototype._id = 31

function tree(packet, word, parent) {
  const { ints, view } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    sport: view.getUint16(at),
    dport: view.getUint16(at + 2),
    verification_tag: view.getUint32(at + 4),
    checksum: view.getUint32(at + 8)
  }
  if (parent !== undefined) parent.sctp = node
  return node
}

const packet = {
  get sctp() {
    const word = this._find(31)
    return word > 0 ? new Sctp(this, word) : this._cut(word, Sctp)
  }
}

module.exports = { rows, tree, packet }
