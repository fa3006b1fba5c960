'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["flags"],"reader":"number","group":true,"visible":false,"variable":false},
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["flags_spare"],"reader":"number","visible":false,"variable":false},
  {"path":["follow_on"],"reader":"flag","visible":true,"variable":false},
  {"path":["has_priority"],"reader":"flag","visible":true,"variable":false},
  {"path":["has_seid"],"reader":"flag","visible":true,"variable":false},
  {"path":["type"],"reader":"number","visible":true,"variable":false},
  {"path":["type_name"],"reader":"name","visible":false,"variable":false,"names":{"1":"Heartbeat Request","2":"Heartbeat Response","3":"PFD Management Request","4":"PFD Management Response","5":"Association Setup Request","6":"Association Setup Response","7":"Association Update Request","8":"Association Update Response","9":"Association Release Request","10":"Association Release Response","11":"Version Not Supported Response","12":"Node Report Request","13":"Node Report Response","14":"Session Set Deletion Request","15":"Session Set Deletion Response","16":"Session Set Modification Request","17":"Session Set Modification Response","50":"Session Establishment Request","51":"Session Establishment Response","52":"Session Modification Request","53":"Session Modification Response","54":"Session Deletion Request","55":"Session Deletion Response","56":"Session Report Request","57":"Session Report Response"}},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["seid"],"reader":"big","visible":true,"variable":true},
  {"path":["sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["priority"],"reader":"number","visible":true,"variable":true},
  {"path":["priority_spare"],"reader":"number","visible":false,"variable":true},
  {"path":["spare"],"reader":"number","visible":false,"variable":true},
  {"path":["ies"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["ies","type"],"reader":"number","visible":true,"variable":true},
  {"path":["ies","type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"Create PDR","2":"PDI","3":"Create FAR","4":"Forwarding Parameters","5":"Duplicating Parameters","6":"Create URR","7":"Create QER","8":"Created PDR","9":"Update PDR","10":"Update FAR","11":"Update Forwarding Parameters","12":"Update BAR (PFCP Session Report Response)","13":"Update URR","14":"Update QER","15":"Remove PDR","16":"Remove FAR","17":"Remove URR","18":"Remove QER","19":"Cause","20":"Source Interface","21":"F-TEID","22":"Network Instance","23":"SDF Filter","24":"Application ID","25":"Gate Status","26":"MBR","27":"GBR","28":"QER Correlation ID","29":"Precedence","30":"Transport Level Marking","31":"Volume Threshold","32":"Time Threshold","33":"Monitoring Time","34":"Subsequent Volume Threshold","35":"Subsequent Time Threshold","36":"Inactivity Detection Time","37":"Reporting Triggers","38":"Redirect Information","39":"Report Type","40":"Offending","41":"Forwarding Policy","42":"Destination Interface","43":"UP Function Features","44":"Apply Action","45":"Downlink Data Service Information","46":"Downlink Data Notification Delay","47":"DL Buffering Duration","48":"DL Buffering Suggested Packet Count","49":"PFCPSMReq-Flags","50":"PFCPSRRsp-Flags","51":"Load Control Information","52":"Sequence Number","53":"Metric","54":"Overload Control Information","55":"Timer","56":"PDR ID","57":"F-SEID","58":"Application ID's PFDs","59":"PFD context","60":"Node ID","61":"PFD contents","62":"Measurement Method","63":"Usage Report Trigger","64":"Measurement Period","65":"FQ-CSID","66":"Volume Measurement","67":"Duration Measurement","68":"Application Detection Information","69":"Time of First Packet","70":"Time of Last Packet","71":"Quota Holding Time","72":"Dropped DL Traffic Threshold","73":"Volume Quota","74":"Time Quota","75":"Start Time","76":"End Time","77":"Query URR","78":"Usage Report (Session Modification Response)","79":"Usage Report (Session Deletion Response)","80":"Usage Report (Session Report Request)","81":"URR ID","82":"Linked URR ID","83":"Downlink Data Report","84":"Outer Header Creation","85":"Create BAR","86":"Update BAR (Session Modification Request)","87":"Remove BAR","88":"BAR ID","89":"CP Function Features","90":"Usage Information","91":"Application Instance ID","92":"Flow Information","93":"UE IP Address","94":"Packet Rate","95":"Outer Header Removal","96":"Recovery Time Stamp","97":"DL Flow Level Marking","98":"Header Enrichment","99":"Error Indication Report","100":"Measurement Information","101":"Node Report Type","102":"User Plane Path Failure Report","103":"Remote GTP-U Peer","104":"UR-SEQN","105":"Update Duplicating Parameters","106":"Activate Predefined Rules","107":"Deactivate Predefined Rules","108":"FAR ID","109":"QER ID","110":"OCI Flags","111":"PFCP Association Release Request","112":"Graceful Release Period","113":"PDN Type","114":"Failed Rule ID","115":"Time Quota Mechanism","116":"User Plane IP Resource Information","117":"User Plane Inactivity Timer","118":"Aggregated URRs","119":"Multiplier","120":"Aggregated URR ID","121":"Subsequent Volume Quota","122":"Subsequent Time Quota","123":"RQI","124":"QFI","125":"Query URR Reference","126":"Additional Usage Reports Information","127":"Create Traffic Endpoint","128":"Created Traffic Endpoint","129":"Update Traffic Endpoint","130":"Remove Traffic Endpoint","131":"Traffic Endpoint ID","132":"Ethernet Packet Filter","133":"MAC address","134":"C-TAG","135":"S-TAG","136":"Ethertype","137":"Proxying","138":"Ethernet Filter ID","139":"Ethernet Filter Properties","140":"Suggested Buffering Packets Count","141":"User ID","142":"Ethernet PDU Session Information","143":"Ethernet Traffic Information","144":"MAC Addresses Detected","145":"MAC Addresses Removed","146":"Ethernet Inactivity Timer","147":"Additional Monitoring Time","148":"Event Quota","149":"Event Threshold","150":"Subsequent Event Quota","151":"Subsequent Event Threshold","152":"Trace Information","153":"Framed-Route","154":"Framed-Routing","155":"Framed-IPv6-Route","156":"Time Stamp","157":"Averaging Window","158":"Paging Policy Indicator","159":"APN/DNN","160":"3GPP Interface Type","161":"PFCPSRReq-Flags","162":"PFCPAUReq-Flags","163":"Activation Time","164":"Deactivation Time","165":"Create MAR","166":"Access Forwarding Action Information 1","167":"Access Forwarding Action Information 2","168":"Remove MAR","169":"Update MAR","175":"Update Access Forwarding Action Information 1","176":"Update Access Forwarding Action Information 2","177":"UE IP address Pool Identity","178":"Alternative SMF IP Address","179":"Packet Replication and Detection Carry-On Information","180":"SMF Set ID","181":"Quota Validity Time","182":"Number of Reports","183":"PFCP Session Retention Information (of PFCP Association Setup Request)","184":"PFCPASRsp-Flags","185":"CP PFCP Entity IP Address","186":"PFCPSEReq-Flags","187":"User Plane Path Recovery Report","188":"IP Multicast Addressing Info of PFCP Session Establishment Request","189":"Join IP Multicast Information","190":"Leave IP Multicast Information","191":"IP Multicast Address","192":"Source IP Address","193":"Packet Rate Status","194":"Create Bridge Info for TSC","195":"Created Bridge Info for TSC","196":"DS-TT Port Number","197":"NW-TT Port Number","198":"5GS User Plane Node","199":"TSC Management Information","200":"Port Management Information for TSC","201":"Port Management Information for TSC","202":"Port Management Information Container","203":"Clock Drift Control Information","204":"Requested Clock Drift Information","205":"Clock Drift Report","206":"Time Domain Number","207":"Time Offset Threshold","208":"Cumulative rateRatio Threshold","209":"Time Offset Measurement","210":"Cumulative rateRatio Measurement","211":"Remove SRR","212":"Create SRR","213":"Update SRR","214":"Session Report","215":"SRR ID","216":"Access Availability Control Information","217":"Requested Access Availability Information","218":"Access Availability Report","219":"Access Availability Information","220":"Provide ATSSS Control Information","221":"ATSSS Control Parameters","222":"MPTCP Control Information","223":"ATSSS-LL Control Information","224":"PMF Control Information","225":"MPTCP Parameters","226":"ATSSS-LL Parameters","227":"PMF Parameters","228":"MPTCP Address Information","229":"UE Link-Specific IP Address","230":"PMF Address Information","231":"ATSSS-LL Information","232":"Data Network Access Identifier","233":"UE IP address Pool Information","234":"Average Packet Delay","235":"Minimum Packet Delay","236":"Maximum Packet Delay","237":"QoS Report Trigger","238":"GTP-U Path QoS Control Information","239":"GTP-U Path QoS Report (PFCP Node Report Request)","240":"QoS Information in GTP-U Path QoS Report","241":"GTP-U Path Interface Type","242":"QoS Monitoring per QoS flow Control Information","243":"Requested QoS Monitoring","244":"Reporting Frequency","245":"Packet Delay Thresholds","246":"Minimum Wait Time","247":"QoS Monitoring Report","248":"QoS Monitoring Measurement","249":"MT-EDT Control Information","250":"DL Data Packets Size","251":"QER Control Indications","252":"Packet Rate Status Report","253":"NF Instance ID","254":"Ethernet Context Information","255":"Redundant Transmission Detection Parameters in PDI","256":"Updated PDR","257":"S-NSSAI","258":"IP version","259":"PFCPASReq-Flags","260":"Data Status","261":"Provide RDS Configuration Information","262":"RDS Configuration Information","263":"Query Packet Rate Status","264":"Query Packet Rate Status Report","265":"MPTCP Applicable Indication","266":"User Plane Node Management Information Container","267":"UE IP Address Usage Information","268":"Number of UE IP Addresses","269":"Validity Timer","270":"Redundant Transmission Forwarding Parameters","271":"Transport Delay Reporting","272":"Partial Failure Information","273":"Partial Failure Information of PFCP Session Modification Response","274":"Offending IE Information","275":"RAT Type","276":"L2TP Tunnel Information","277":"L2TP Session Information of PFCP Session Establishment Request","278":"L2TP User Authentication","279":"L2TP Session Information of PFCP Session Establishment Response","280":"LNS Address","281":"Tunnel Preference","282":"Calling Number","283":"Called Number","284":"L2TP Session Indications","285":"DNS Server Address","286":"NBNS Server Address","287":"Maximum Receive Unit","288":"Thresholds","289":"Steering Mode Indicator","290":"PFCP Session Change Info","291":"Group ID","292":"CP IP Address","293":"IP Address and Port Number Replacement","294":"DNS Query Filter","295":"Direct Reporting Information","296":"Event Notification URI","297":"Notification Correlation ID","298":"Reporting Flags","299":"Predefined Rules Name","300":"MBS Session N4mb Control Information","301":"MBS Multicast Parameters","302":"Add MBS Unicast Parameters in Create FAR","303":"MBS Session N4mb Information","304":"Remove MBS Unicast Parameters in Update FAR","305":"MBS Session Identifier","306":"Multicast Transport Information","307":"MBSN4mbReq Flags","308":"Local Ingress Tunnel","309":"MBS Unicast Parameters ID","310":"MBS Session N4 Control Information","311":"MBS Session N4 Control Information","312":"MBSN4Resp-Flags","313":"Tunnel Password","314":"Area Session ID","315":"Peer UP Restart Report","316":"DSCP to PPI Control Information","317":"DSCP to PPI Mapping Information","318":"PFCPSDRsp-Flags","319":"QER Indications","320":"Vendor-Specific Node Report Type"}},
  {"path":["ies","enterprise_type"],"reader":"number","visible":true,"variable":true},
  {"path":["ies","length"],"reader":"number","visible":false,"variable":true},
  {"path":["ies","enterprise_id"],"reader":"number","visible":true,"variable":true},
  {"path":["ies","cause"],"reader":"number","visible":true,"variable":true},
  {"path":["ies","cause_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"Request accepted","2":"More Usage Report to send","3":"Request partially accepted","64":"Request rejected","65":"Session context not found","66":"Mandatory IE missing","67":"Conditional IE missing","68":"Invalid length","69":"Mandatory IE incorrect","70":"Invalid Forwarding Policy","71":"Invalid F-TEID allocation option","72":"No established PFCP Association","73":"Rule creation/modification failure","74":"PFCP entity in congestion","75":"No resources available","76":"Service not supported","77":"System failure","78":"Redirection requested","79":"All dynamic addresses are occupied"}},
  {"path":["ies","seid_flags"],"reader":"number","visible":false,"variable":true},
  {"path":["ies","seid"],"reader":"big","visible":true,"variable":true},
  {"path":["ies","value"],"reader":"bytes","visible":true,"variable":true}
]

const names7 = nameTable(rows[7])
/** Packet Forwarding Control Protocol, 3GPP TS 29.244. */
class Pfcp extends Layer {
  get flags() {
    return this._packet._block.view.getUint8(this._at)
  }

  get version() {
    return this._packet._block.view.getUint8(this._at) >> 5
  }

  get flags_spare() {
    return (this._packet._block.view.getUint8(this._at) >> 3) & 0x3
  }

  get follow_on() {
    return (this._packet._block.view.getUint8(this._at) >> 2) & 0x1
  }

  get has_priority() {
    return (this._packet._block.view.getUint8(this._at) >> 1) & 0x1
  }

  get has_seid() {
    return this._packet._block.view.getUint8(this._at) & 0x1
  }

  get type() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get type_name() {
    return names7[this._packet._block.view.getUint8(this._at + 1)]
  }

  get length() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get seid() {
    return this._visited(9)
  }

  get sequence() {
    return this._visited(10)
  }

  get priority() {
    return this._visited(11)
  }

  get priority_spare() {
    return this._visited(12)
  }

  get spare() {
    return this._visited(13)
  }

  get ies() {
    return this._details('ies')
  }
}
Pfcp.Cut = cutClass(Pfcp, { flags: 1, version: 1, flags_spare: 1, follow_on: 1, has_priority: 1, has_seid: 1, type: 2, type_name: 2, length: 4 })

Pfcp.prototype._id = 220

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  const node = {
    version: byte0 >> 5,
    follow_on: (byte0 >> 2) & 0x1,
    has_priority: (byte0 >> 1) & 0x1,
    has_seid: byte0 & 0x1,
    type: bytes[at + 1],
    length: view.getUint16(at + 2)
  }
  if (parent !== undefined) parent.pfcp = node
  return node
}

const packet = {
  get pfcp() {
    const word = this._find(220)
    return word > 0 ? new Pfcp(this, word) : this._cut(word, Pfcp)
  }
}

module.exports = { rows, tree, packet }
