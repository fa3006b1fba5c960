'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')
const { visitedNode } = require('../packet/events')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["frame_control"],"reader":"number","visible":false,"variable":false},
  {"path":["subtype"],"reader":"number","visible":true,"variable":false},
  {"path":["type"],"reader":"number","visible":true,"variable":false},
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["type_subtype"],"reader":"number","visible":false,"variable":true},
  {"path":["type_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"Association Request","1":"Association Response","2":"Reassociation Request","3":"Reassociation Response","4":"Probe Request","5":"Probe Response","6":"Timing Advertisement","8":"Beacon","9":"ATIM","10":"Disassociation","11":"Authentication","12":"Deauthentication","13":"Action","14":"Action No Ack","18":"Trigger","20":"Beamforming Report Poll","21":"NDP Announcement","22":"Control Frame Extension","23":"Control Wrapper","24":"Block Ack Request","25":"Block Ack","26":"PS-Poll","27":"RTS","28":"CTS","29":"Ack","30":"CF-End","31":"CF-End and CF-Ack","32":"Data","33":"Data and CF-Ack","34":"Data and CF-Poll","35":"Data, CF-Ack and CF-Poll","36":"Null","37":"CF-Ack","38":"CF-Poll","39":"CF-Ack and CF-Poll","40":"QoS Data","41":"QoS Data and CF-Ack","42":"QoS Data and CF-Poll","43":"QoS Data, CF-Ack and CF-Poll","44":"QoS Null","46":"QoS CF-Poll","47":"QoS CF-Ack and CF-Poll","48":"DMG Beacon","49":"S1G Beacon","354":"Poll","355":"Service Period Request","356":"Grant","357":"DMG CTS","358":"DMG DTS","359":"Grant Ack","360":"SSW","361":"SSW Feedback","362":"SSW Ack"}},
  {"path":["flags"],"reader":"number","group":true,"visible":false,"variable":false},
  {"path":["flag_byte"],"reader":"number","visible":false,"variable":false},
  {"path":["flags","order"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","protected"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","more_data"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","power_management"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","retry"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","more_fragments"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","from_ds"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","to_ds"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","ds"],"reader":"number","visible":false,"variable":false},
  {"path":["duration"],"reader":"number","visible":true,"variable":false},
  {"path":["receiver"],"reader":"mac","visible":true,"variable":true},
  {"path":["transmitter"],"reader":"mac","visible":true,"variable":true},
  {"path":["destination"],"reader":"mac","visible":true,"variable":true},
  {"path":["source"],"reader":"mac","visible":true,"variable":true},
  {"path":["bssid"],"reader":"mac","visible":true,"variable":true},
  {"path":["station"],"reader":"mac","visible":false,"variable":true},
  {"path":["address_3"],"reader":"mac","visible":false,"variable":true},
  {"path":["address_4"],"reader":"mac","visible":false,"variable":true},
  {"path":["sequence_control"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["fragment"],"reader":"number","visible":true,"variable":true},
  {"path":["sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["qos"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["qos","tid"],"reader":"number","visible":true,"variable":true},
  {"path":["qos","bit_4"],"reader":"flag","visible":true,"variable":true},
  {"path":["qos","ack_policy"],"reader":"number","visible":true,"variable":true},
  {"path":["qos","amsdu"],"reader":"flag","visible":true,"variable":true},
  {"path":["qos","high"],"reader":"number","visible":false,"variable":true},
  {"path":["qos","priority"],"reader":"number","visible":false,"variable":true},
  {"path":["qos","eosp"],"reader":"flag","visible":true,"variable":true},
  {"path":["qos","queue_size"],"reader":"number","visible":true,"variable":true},
  {"path":["qos","txop_requested"],"reader":"number","visible":true,"variable":true},
  {"path":["qos","ap_buffer_state"],"reader":"number","visible":true,"variable":true},
  {"path":["qos","buffer_state_indicated"],"reader":"flag","visible":false,"variable":true},
  {"path":["htc"],"reader":"number","visible":true,"variable":true},
  {"path":["htc_vht"],"reader":"flag","visible":false,"variable":true},
  {"path":["htc_he"],"reader":"flag","visible":false,"variable":true},
  {"path":["htc_control_id"],"reader":"number","visible":false,"variable":true},
  {"path":["wep","iv"],"reader":"number","visible":true,"variable":true},
  {"path":["wep","key_index"],"reader":"number","visible":true,"variable":true},
  {"path":["protection","packet_number"],"reader":"number","visible":true,"variable":true},
  {"path":["control_data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["timestamp"],"reader":"big","visible":true,"variable":true},
  {"path":["beacon_interval"],"reader":"number","visible":true,"variable":true},
  {"path":["capabilities"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["capabilities","ess"],"reader":"flag","visible":true,"variable":true},
  {"path":["capabilities","ibss"],"reader":"flag","visible":true,"variable":true},
  {"path":["capabilities","reserved_2"],"reader":"number","visible":false,"variable":true},
  {"path":["capabilities","reserved_3"],"reader":"number","visible":false,"variable":true},
  {"path":["capabilities","privacy"],"reader":"flag","visible":true,"variable":true},
  {"path":["capabilities","short_preamble"],"reader":"flag","visible":true,"variable":true},
  {"path":["capabilities","reserved_6"],"reader":"number","visible":false,"variable":true},
  {"path":["capabilities","reserved_7"],"reader":"number","visible":false,"variable":true},
  {"path":["capabilities","spectrum_management"],"reader":"flag","visible":true,"variable":true},
  {"path":["capabilities","qos"],"reader":"flag","visible":true,"variable":true},
  {"path":["capabilities","short_slot_time"],"reader":"flag","visible":true,"variable":true},
  {"path":["capabilities","apsd"],"reader":"flag","visible":true,"variable":true},
  {"path":["capabilities","radio_measurement"],"reader":"flag","visible":true,"variable":true},
  {"path":["capabilities","epd"],"reader":"flag","visible":true,"variable":true},
  {"path":["capabilities","reserved_14"],"reader":"number","visible":false,"variable":true},
  {"path":["capabilities","reserved_15"],"reader":"number","visible":false,"variable":true},
  {"path":["listen_interval"],"reader":"number","visible":true,"variable":true},
  {"path":["current_ap"],"reader":"mac","visible":true,"variable":true},
  {"path":["status_code"],"reader":"number","visible":true,"variable":true},
  {"path":["status_name"],"reader":"name","visible":false,"variable":true,"names":{"0":"success","1":"unspecified failure","5":"security disabled","6":"unacceptable lifetime","7":"not in the same network","10":"capabilities not supported","11":"no association to take over","12":"denied for a reason outside of the standard","13":"authentication algorithm not supported","14":"sequence number out of order","15":"challenge failed","16":"timeout","17":"too many stations","18":"basic rates not supported","19":"short preamble not supported","22":"spectrum management required","23":"power capability not acceptable","24":"supported channels not acceptable","25":"short slots not supported","27":"HT not supported","28":"key holder unreachable","30":"refused for now: try again later","31":"management frame protection required","32":"QoS: unspecified failure","33":"not enough bandwidth","34":"poor channel","35":"QoS not supported","37":"declined","38":"invalid parameters","39":"changes suggested","40":"invalid element","41":"invalid group cipher","42":"invalid pairwise cipher","43":"invalid key management","44":"unsupported version of RSN","45":"invalid RSN capabilities","46":"cipher rejected by policy","51":"listen interval too large","53":"invalid PMKID","72":"invalid contents of RSN","76":"SAE: anti-clogging token required","77":"SAE: group not supported","82":"rejected with a suggested transition","104":"VHT not supported","126":"SAE: hash to element"}},
  {"path":["association_word"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["assigned_id"],"reader":"number","visible":true,"variable":true},
  {"path":["assigned_high"],"reader":"number","visible":false,"variable":true},
  {"path":["reason_code"],"reader":"number","visible":true,"variable":true},
  {"path":["reason_name"],"reader":"name","visible":false,"variable":true,"names":{"1":"unspecified","2":"authentication no longer valid","3":"the station leaves or has left","4":"inactivity","5":"too many stations","6":"class 2 frame of a station that is not authenticated","7":"class 3 frame of a station that is not associated","8":"the station leaves the network","9":"association without authentication","10":"power capability not acceptable","11":"supported channels not acceptable","12":"transition to another access point","13":"invalid element","14":"message integrity failure","15":"timeout of the 4-way handshake","16":"timeout of the group key handshake","17":"element in the handshake differs","18":"invalid group cipher","19":"invalid pairwise cipher","20":"invalid key management","21":"unsupported version of RSN","22":"invalid RSN capabilities","23":"IEEE 802.1X authentication failed","24":"cipher suite rejected","25":"direct link: peer unreachable","26":"direct link: unspecified","32":"QoS: unspecified","33":"QoS: not enough bandwidth","34":"poor channel","35":"sends outside of its time","36":"the station resets","37":"the station no longer wants the stream","38":"frames without a setup","39":"timeout of the peer","45":"cipher of the peer not supported","46":"not authorized, or the peer's request","52":"mesh: peering canceled","53":"mesh: too many peers","54":"mesh: configuration differs","55":"mesh: peering closed","56":"mesh: too many retries","57":"mesh: timeout of the confirmation","60":"mesh: parameters differ","66":"mesh: channel switch"}},
  {"path":["auth_algorithm"],"reader":"number","visible":true,"variable":true},
  {"path":["auth_sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["sae","group"],"reader":"number","visible":true,"variable":true},
  {"path":["sae","token"],"reader":"bytes","visible":true,"variable":true},
  {"path":["sae","scalar"],"reader":"bytes","visible":true,"variable":true},
  {"path":["sae","element"],"reader":"bytes","visible":true,"variable":true},
  {"path":["sae","send_confirm"],"reader":"number","visible":true,"variable":true},
  {"path":["sae","confirm"],"reader":"bytes","visible":true,"variable":true},
  {"path":["category"],"reader":"number","visible":true,"variable":true},
  {"path":["action"],"reader":"number","visible":true,"variable":true},
  {"path":["action_data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["encrypted"],"reader":"bytes","visible":true,"variable":true},
  {"path":["tags"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["tags","number"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","name"],"reader":"name","visible":true,"variable":true,"names":{"0":"SSID","1":"supported rates","2":"frequency hopping parameters","3":"DSSS parameters","4":"contention-free parameters","5":"traffic indication map","6":"IBSS parameters","7":"country","10":"request","11":"BSS load","12":"EDCA parameters","16":"challenge text","32":"power constraint","33":"power capability","34":"TPC request","35":"TPC report","36":"supported channels","37":"channel switch announcement","38":"measurement request","39":"measurement report","40":"quiet","42":"ERP","45":"HT capabilities","46":"QoS capability","48":"RSN","50":"extended supported rates","51":"AP channel report","52":"neighbor report","54":"mobility domain","55":"fast transition","56":"timeout interval","59":"supported operating classes","60":"extended channel switch announcement","61":"HT operation","70":"radio measurement capabilities","71":"multiple BSSID","72":"20/40 BSS coexistence","74":"overlapping BSS scan parameters","107":"interworking","111":"roaming consortium","113":"mesh configuration","114":"mesh id","127":"extended capabilities","191":"VHT capabilities","192":"VHT operation","195":"transmit power envelope","199":"operating mode notification","201":"reduced neighbor report","221":"vendor specific","244":"RSN extension","255":"extension"}},
  {"path":["tags","length"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","ssid"],"reader":"bytes","visible":true,"variable":true},
  {"path":["tags","supported_rates"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["tags","extended_rates"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["tags","current_channel"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","tim","dtim_count"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","tim","dtim_period"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","tim","bitmap_control"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["tags","tim","bitmap_control","multicast"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","tim","bitmap_control","offset"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","tim","partial_virtual_bitmap"],"reader":"bytes","visible":true,"variable":true},
  {"path":["tags","tim","association_ids"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["tags","country","code"],"reader":"text","visible":true,"variable":true},
  {"path":["tags","country","environment"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","country","channels"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["tags","country","channels","first"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","country","channels","count"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","country","channels","max_power"],"reader":"int","visible":true,"variable":true},
  {"path":["tags","bss_load","stations"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","bss_load","channel_utilization"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","bss_load","admission_capacity"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","power_constraint"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","erp"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["tags","erp","non_erp_present"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","erp","use_protection"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","erp","barker_preamble"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","erp","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["tags","rsn","version"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","rsn","group_cipher_oui"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","rsn","group_cipher_type"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","rsn","pairwise_count"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","rsn","pairwise_ouis"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["tags","rsn","pairwise_types"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["tags","rsn","akm_count"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","rsn","akm_ouis"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["tags","rsn","akm_types"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["tags","rsn","capabilities"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["tags","rsn","capabilities","preauthentication"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","rsn","capabilities","no_pairwise"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","rsn","capabilities","ptksa_replay_counters"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","rsn","capabilities","gtksa_replay_counters"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","rsn","capabilities","mfp_required"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","rsn","capabilities","mfp_capable"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","rsn","capabilities","joint_multi_band"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","rsn","capabilities","peerkey"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","rsn","capabilities","spp_amsdu"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","rsn","capabilities","pbac"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","rsn","capabilities","extended_key_id"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","rsn","capabilities","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["tags","rsn","pmkid_count"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","rsn","pmkids"],"reader":"bytes","many":true,"visible":true,"variable":true},
  {"path":["tags","rsn","group_management_cipher_oui"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","rsn","group_management_cipher_type"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","ht","capabilities"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["tags","ht","capabilities","ldpc"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","ht","capabilities","width_40"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","ht","capabilities","sm_power_save"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","ht","capabilities","greenfield"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","ht","capabilities","short_gi_20"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","ht","capabilities","short_gi_40"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","ht","capabilities","tx_stbc"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","ht","capabilities","rx_stbc"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","ht","capabilities","delayed_block_ack"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","ht","capabilities","max_amsdu_7935"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","ht","capabilities","dsss_cck_40"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","ht","capabilities","psmp"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","ht","capabilities","intolerant_40"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","ht","capabilities","lsig_txop"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","ht","ampdu"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["tags","ht","ampdu","max_length"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","ht","ampdu","density"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","ht","ampdu","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["tags","ht","rx_mcs_0_7"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["tags","ht","rx_mcs_8_15"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["tags","ht","rx_mcs_16_23"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["tags","ht","rx_mcs_24_31"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["tags","ht","mcs_unequal"],"reader":"big","group":true,"visible":false,"variable":true},
  {"path":["tags","ht","rx_mcs_32"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["tags","ht","rx_mcs_33_38"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["tags","ht","rx_mcs_39_52"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["tags","ht","rx_mcs_53_76"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["tags","ht","mcs_reserved"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["tags","ht","highest_rate"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["tags","ht","rate_reserved"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["tags","ht","tx"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["tags","ht","tx","set_defined"],"reader":"flag","many":true,"visible":true,"variable":true},
  {"path":["tags","ht","tx","set_differs"],"reader":"flag","many":true,"visible":true,"variable":true},
  {"path":["tags","ht","tx","max_streams"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["tags","ht","tx","unequal_modulation"],"reader":"flag","many":true,"visible":true,"variable":true},
  {"path":["tags","ht","tx","reserved"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["tags","ht","extended"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["tags","ht","extended","pco"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","ht","extended","transition_time"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","ht","extended","reserved_low"],"reader":"number","visible":false,"variable":true},
  {"path":["tags","ht","extended","mcs_feedback"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","ht","extended","htc"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","ht","extended","rd_responder"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","ht","extended","reserved_high"],"reader":"number","visible":false,"variable":true},
  {"path":["tags","ht","beamforming"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["tags","ht","beamforming","implicit_receive"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","ht","beamforming","staggered_receive"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","ht","beamforming","staggered_transmit"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","ht","beamforming","ndp_receive"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","ht","beamforming","ndp_transmit"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","ht","beamforming","implicit"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","ht","beamforming","calibration"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","ht","beamforming","explicit_csi"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","ht","beamforming","explicit_uncompressed"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","ht","beamforming","explicit_compressed"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","ht","beamforming","csi_feedback"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","ht","beamforming","uncompressed_feedback"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","ht","beamforming","compressed_feedback"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","ht","beamforming","minimal_grouping"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","ht","beamforming","csi_antennas"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","ht","beamforming","uncompressed_antennas"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","ht","beamforming","compressed_antennas"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","ht","beamforming","csi_rows"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","ht","beamforming","channel_estimation"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","ht","beamforming","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["tags","ht","antenna_selection"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["tags","ht","antenna_selection","capable"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","ht","antenna_selection","csi_transmit"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","ht","antenna_selection","indices_transmit"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","ht","antenna_selection","csi_feedback"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","ht","antenna_selection","indices_feedback"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","ht","antenna_selection","receive"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","ht","antenna_selection","sounding"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","ht","antenna_selection","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["tags","ht_operation","primary_channel"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","ht_operation","one"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["tags","ht_operation","secondary_offset"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","ht_operation","any_width"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","ht_operation","rifs"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","ht_operation","reserved_4"],"reader":"number","visible":false,"variable":true},
  {"path":["tags","ht_operation","two"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["tags","ht_operation","protection"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","ht_operation","greenfield_absent"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","ht_operation","reserved_11"],"reader":"number","visible":false,"variable":true},
  {"path":["tags","ht_operation","obss_non_ht"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","ht_operation","center_segment_2"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","ht_operation","reserved_21"],"reader":"number","visible":false,"variable":true},
  {"path":["tags","ht_operation","three"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["tags","ht_operation","reserved_24"],"reader":"number","visible":false,"variable":true},
  {"path":["tags","ht_operation","dual_beacon"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","ht_operation","dual_cts"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","ht_operation","secondary_beacon"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","ht_operation","lsig_protection"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","ht_operation","pco_active"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","ht_operation","pco_phase"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","ht_operation","reserved_36"],"reader":"number","visible":false,"variable":true},
  {"path":["tags","mesh","path_protocol"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","mesh","path_metric"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","mesh","congestion_control"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","mesh","synchronization"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","mesh","authentication"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","mesh","formation"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["tags","mesh","formation","connected_to_gate"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","mesh","formation","peerings"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","mesh","formation","connected_to_as"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","mesh","capability"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["tags","mesh","capability","accepts_peerings"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","mesh","capability","mcca_supported"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","mesh","capability","mcca_enabled"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","mesh","capability","forwarding"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","mesh","capability","mbca_enabled"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","mesh","capability","tbtt_adjusting"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","mesh","capability","power_save"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","mesh","capability","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["tags","mesh","id"],"reader":"text","visible":true,"variable":true},
  {"path":["tags","extended","byte_0"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["tags","extended","coexistence_20_40"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","reserved_1"],"reader":"flag","visible":false,"variable":true},
  {"path":["tags","extended","extended_channel_switching"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","reserved_3"],"reader":"flag","visible":false,"variable":true},
  {"path":["tags","extended","psmp"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","reserved_5"],"reader":"flag","visible":false,"variable":true},
  {"path":["tags","extended","s_psmp"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","event"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","byte_1"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["tags","extended","diagnostics"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","multicast_diagnostics"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","location_tracking"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","fms"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","proxy_arp"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","interference_reporting"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","civic_location"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","geospatial_location"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","byte_2"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["tags","extended","tfs"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","wnm_sleep"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","tim_broadcast"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","bss_transition"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","qos_traffic"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","ac_station_count"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","multiple_bssid"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","timing_measurement"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","byte_3"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["tags","extended","channel_usage"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","ssid_list"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","dms"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","utc_tsf_offset"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","tpu_buffer"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","tdls_peer_psm"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","tdls_channel_switching"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","interworking"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","byte_4"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["tags","extended","qos_map"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","ebr"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","sspn_interface"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","reserved_35"],"reader":"flag","visible":false,"variable":true},
  {"path":["tags","extended","msgcf"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","tdls"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","tdls_prohibited"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","tdls_switching_prohibited"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","byte_5"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["tags","extended","reject_unadmitted"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","service_interval"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","extended","identifier_location"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","uapsd_coexistence"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","wnm_notification"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","qab"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","byte_6"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["tags","extended","utf8_ssid"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","qmf_activated"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","qmf_reconfiguration"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","robust_av_streaming"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","advanced_gcr"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","mesh_gcr"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","scs"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","qload_report"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","bytes_7_8"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["tags","extended","alternate_edca"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","unprotected_txop"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","protected_txop"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","reserved_59"],"reader":"flag","visible":false,"variable":true},
  {"path":["tags","extended","protected_qload"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","tdls_wider_bandwidth"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","operating_mode"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","amsdu_msdus"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","extended","channel_schedule"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","geodatabase"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","network_channel_control"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","white_space_map"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","channel_availability"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","ftm_responder"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","ftm_initiator"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","byte_9"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["tags","extended","fils"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","extended_spectrum_management"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","future_channel"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","reserved_75"],"reader":"flag","visible":false,"variable":true},
  {"path":["tags","extended","reserved_76"],"reader":"flag","visible":false,"variable":true},
  {"path":["tags","extended","twt_requester"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","twt_responder"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","obss_narrow_ru"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","byte_10"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["tags","extended","nontransmitted_profiles"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","sae_password_ids"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","sae_passwords_only"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","enhanced_multi_bssid"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","beacon_protection"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","mirrored_scs"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","oct"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","extended","reserved_87"],"reader":"flag","visible":false,"variable":true},
  {"path":["tags","extended","byte_7"],"reader":"number","visible":false,"variable":true},
  {"path":["tags","extended","others"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["tags","vht","capabilities"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["tags","vht","capabilities","max_mpdu"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","vht","capabilities","widths"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","vht","capabilities","ldpc"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","vht","capabilities","short_gi_80"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","vht","capabilities","short_gi_160"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","vht","capabilities","tx_stbc"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","vht","capabilities","rx_stbc"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","vht","capabilities","su_beamformer"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","vht","capabilities","su_beamformee"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","vht","capabilities","beamformee_sts"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","vht","capabilities","sounding_dimensions"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","vht","capabilities","mu_beamformer"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","vht","capabilities","mu_beamformee"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","vht","capabilities","txop_ps"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","vht","capabilities","htc"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","vht","capabilities","max_ampdu"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","vht","capabilities","link_adaptation"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","vht","capabilities","rx_pattern"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","vht","capabilities","tx_pattern"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","vht","capabilities","extended_nss"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","vht","rx_mcs"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["tags","vht","rx_mcs","ss1"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","vht","rx_mcs","ss2"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","vht","rx_mcs","ss3"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","vht","rx_mcs","ss4"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","vht","rx_mcs","ss5"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","vht","rx_mcs","ss6"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","vht","rx_mcs","ss7"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","vht","rx_mcs","ss8"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","vht","rx_highest"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["tags","vht","rx_highest","rate"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","vht","rx_highest","max_nsts"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","vht","tx_mcs"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["tags","vht","tx_mcs","ss1"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","vht","tx_mcs","ss2"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","vht","tx_mcs","ss3"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","vht","tx_mcs","ss4"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","vht","tx_mcs","ss5"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","vht","tx_mcs","ss6"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","vht","tx_mcs","ss7"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","vht","tx_mcs","ss8"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","vht","tx_highest"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["tags","vht","tx_highest","rate"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","vht","tx_highest","extended_nss"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","vht","tx_highest","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["tags","vht_operation","width"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","vht_operation","center_0"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","vht_operation","center_1"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","vht_operation","basic_mcs"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["tags","vht_operation","basic_mcs","ss1"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","vht_operation","basic_mcs","ss2"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","vht_operation","basic_mcs","ss3"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","vht_operation","basic_mcs","ss4"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","vht_operation","basic_mcs","ss5"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","vht_operation","basic_mcs","ss6"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","vht_operation","basic_mcs","ss7"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","vht_operation","basic_mcs","ss8"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","vendor","oui"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","vendor","type"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","wfa","type"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","wpa","version"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","wpa","multicast_oui"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","wpa","multicast_type"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","wpa","unicast_count"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","wpa","unicast_ouis"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["tags","wpa","unicast_types"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["tags","wpa","akm_count"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","wpa","akm_ouis"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["tags","wpa","akm_types"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["tags","wmm","subtype"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","wmm","version"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","wmm","qos_info"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["tags","wmm","parameter_set_count"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","wmm","reserved_ap"],"reader":"number","visible":false,"variable":true},
  {"path":["tags","wmm","uapsd"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","wmm","sta_qos_info"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["tags","wmm","sta_vo"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","wmm","sta_vi"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","wmm","sta_bk"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","wmm","sta_be"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","wmm","sta_reserved_low"],"reader":"number","visible":false,"variable":true},
  {"path":["tags","wmm","sta_max_sp"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","wmm","sta_reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["tags","wmm","reserved"],"reader":"bytes","visible":false,"variable":true},
  {"path":["tags","wmm","categories"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["tags","wmm","categories","aci_aifsn"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["tags","wmm","categories","aifsn"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","wmm","categories","acm"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","wmm","categories","aci"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","wmm","categories","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["tags","wmm","categories","ecw"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["tags","wmm","categories","ecw_min"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","wmm","categories","ecw_max"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","wmm","categories","txop_limit"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["payload"],"reader":"payload","visible":false,"variable":false}
]

/** IEEE 802.11 wireless LAN, IEEE 802.11. */
class Wlan extends Layer {
  get frame_control() {
    return this._packet._block.view.getUint16(this._at)
  }

  get subtype() {
    return this._packet._block.view.getUint8(this._at) >> 4
  }

  get type() {
    return (this._packet._block.view.getUint8(this._at) >> 2) & 0x3
  }

  get version() {
    return this._packet._block.view.getUint8(this._at) & 0x3
  }

  get type_subtype() {
    return this._visited(4)
  }

  get type_name() {
    return this._visited(5)
  }

  get flags() {
    const { view } = this._packet._block
    const at = this._at
    const byte1 = view.getUint8(at + 1)
    return {
      order: byte1 >> 7,
      protected: (byte1 >> 6) & 0x1,
      more_data: (byte1 >> 5) & 0x1,
      power_management: (byte1 >> 4) & 0x1,
      retry: (byte1 >> 3) & 0x1,
      more_fragments: (byte1 >> 2) & 0x1,
      from_ds: (byte1 >> 1) & 0x1,
      to_ds: byte1 & 0x1
    }
  }

  get flag_byte() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get duration() {
    const value = this._packet._block.view.getUint16(this._at + 2, true)
    return value <= 32767 ? value : undefined
  }

  get receiver() {
    return this._visited(18)
  }

  get transmitter() {
    return this._visited(19)
  }

  get destination() {
    return this._visited(20)
  }

  get source() {
    return this._visited(21)
  }

  get bssid() {
    return this._visited(22)
  }

  get station() {
    return this._visited(23)
  }

  get address_3() {
    return this._visited(24)
  }

  get address_4() {
    return this._visited(25)
  }

  get sequence_control() {
    return this._visited(26)
  }

  get fragment() {
    return this._visited(27)
  }

  get sequence() {
    return this._visited(28)
  }

  get qos() {
    return this._details('qos')
  }

  get htc() {
    return this._visited(41)
  }

  get htc_vht() {
    return this._visited(42)
  }

  get htc_he() {
    return this._visited(43)
  }

  get htc_control_id() {
    return this._visited(44)
  }

  get wep() {
    return this._details('wep')
  }

  get protection() {
    return this._details('protection')
  }

  get control_data() {
    return this._visited(48)
  }

  get timestamp() {
    return this._visited(49)
  }

  get beacon_interval() {
    return this._visited(50)
  }

  get capabilities() {
    return this._details('capabilities')
  }

  get listen_interval() {
    return this._visited(68)
  }

  get current_ap() {
    return this._visited(69)
  }

  get status_code() {
    return this._visited(70)
  }

  get status_name() {
    return this._visited(71)
  }

  get association_word() {
    return this._visited(72)
  }

  get assigned_id() {
    return this._visited(73)
  }

  get assigned_high() {
    return this._visited(74)
  }

  get reason_code() {
    return this._visited(75)
  }

  get reason_name() {
    return this._visited(76)
  }

  get auth_algorithm() {
    return this._visited(77)
  }

  get auth_sequence() {
    return this._visited(78)
  }

  get sae() {
    return this._details('sae')
  }

  get category() {
    return this._visited(85)
  }

  get action() {
    return this._visited(86)
  }

  get action_data() {
    return this._visited(87)
  }

  get encrypted() {
    return this._visited(88)
  }

  get tags() {
    return this._details('tags')
  }

  get payload() {
    return this._payload()
  }
}
Wlan.Cut = cutClass(Wlan, { frame_control: 2, subtype: 1, type: 1, version: 1, flags: 2, flag_byte: 2, duration: 4 })

Wlan.prototype._id = 93

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  const byte1 = bytes[at + 1]
  if (!(view.getUint16(at + 2, true) <= 32767)) return visitedNode(packet, word, parent, 'wlan')
  const node = {
    subtype: byte0 >> 4,
    type: (byte0 >> 2) & 0x3,
    version: byte0 & 0x3,
    flags: {
      order: byte1 >> 7,
      protected: (byte1 >> 6) & 0x1,
      more_data: (byte1 >> 5) & 0x1,
      power_management: (byte1 >> 4) & 0x1,
      retry: (byte1 >> 3) & 0x1,
      more_fragments: (byte1 >> 2) & 0x1,
      from_ds: (byte1 >> 1) & 0x1,
      to_ds: byte1 & 0x1
    },
    duration: view.getUint16(at + 2, true)
  }
  if (parent !== undefined) parent.wlan = node
  return node
}

const packet = {
  get wlan() {
    const word = this._find(93)
    return word > 0 ? new Wlan(this, word) : this._cut(word, Wlan)
  }
}

module.exports = { rows, tree, packet }
