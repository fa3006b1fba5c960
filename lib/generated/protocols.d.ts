// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

/** What can be said of a checksum. */
export type ChecksumStatus = 'valid' | 'invalid' | 'not captured' | 'absent' | 'offloaded'

/** Names of layers. */
export type LayerName = 'ethernet' | 'vlan' | 'llc' | 'snap' | 'null' | 'loop' | 'raw' | 'sll' | 'sll2' | 'arp' | 'ip' | 'ip6' | 'ip6_hopopts' | 'ip6_routing' | 'ip6_fragment' | 'ip6_dstopts' | 'ip6_mobility' | 'ah' | 'esp' | 'hip' | 'shim6' | 'tcp' | 'udp'

/** Names of fields: ours. */
export type OwnFieldName =
  | 'frame.number'
  | 'frame.time_epoch'
  | 'frame.len'
  | 'frame.cap_len'
  | 'frame.protocols'
  | 'ethernet.dhost'
  | 'ethernet.shost'
  | 'ethernet.ethertype'
  | 'ethernet.length'
  | 'vlan.priority'
  | 'vlan.dei'
  | 'vlan.id'
  | 'vlan.ethertype'
  | 'vlan.length'
  | 'llc.dsap'
  | 'llc.dsap_group'
  | 'llc.ssap'
  | 'llc.ssap_response'
  | 'llc.control_byte'
  | 'llc.control'
  | 'llc.frame_type'
  | 'llc.send_number'
  | 'llc.receive_number'
  | 'llc.poll'
  | 'llc.supervisory_type'
  | 'llc.command'
  | 'llc.response'
  | 'snap.oui'
  | 'snap.ethertype'
  | 'snap.protocol_id'
  | 'null.word'
  | 'null.family'
  | 'null.ethertype'
  | 'loop.family'
  | 'sll.packet_type'
  | 'sll.hardware_type'
  | 'sll.address_length'
  | 'sll.address'
  | 'sll.address_ipv4'
  | 'sll.address_other'
  | 'sll.unused'
  | 'sll.protocol'
  | 'sll.ethertype'
  | 'sll.gre_type'
  | 'sll.length_type'
  | 'sll2.protocol'
  | 'sll2.ethertype'
  | 'sll2.gre_type'
  | 'sll2.length_type'
  | 'sll2.reserved'
  | 'sll2.interface_index'
  | 'sll2.hardware_type'
  | 'sll2.packet_type'
  | 'sll2.address_length'
  | 'sll2.address'
  | 'sll2.address_ipv4'
  | 'sll2.address_other'
  | 'sll2.unused'
  | 'arp.hardware_type'
  | 'arp.protocol_type'
  | 'arp.hardware_length'
  | 'arp.protocol_length'
  | 'arp.operation'
  | 'arp.sender_mac'
  | 'arp.sender_hardware'
  | 'arp.sender_ip'
  | 'arp.sender_protocol'
  | 'arp.target_mac'
  | 'arp.target_hardware'
  | 'arp.target_ip'
  | 'arp.target_protocol'
  | 'ip.version'
  | 'ip.header_length'
  | 'ip.diffserv'
  | 'ip.dscp'
  | 'ip.ecn'
  | 'ip.total_length'
  | 'ip.identification'
  | 'ip.flags'
  | 'ip.flags.reserved'
  | 'ip.flags.df'
  | 'ip.flags.mf'
  | 'ip.fragment_offset'
  | 'ip.ttl'
  | 'ip.protocol'
  | 'ip.header_checksum'
  | 'ip.checksum_status'
  | 'ip.saddr'
  | 'ip.daddr'
  | 'ip.protocol_name'
  | 'ip6.version'
  | 'ip6.traffic_class'
  | 'ip6.dscp'
  | 'ip6.ecn'
  | 'ip6.flow_label'
  | 'ip6.payload_length'
  | 'ip6.next_header'
  | 'ip6.hop_limit'
  | 'ip6.saddr'
  | 'ip6.daddr'
  | 'ip6.protocol_name'
  | 'ip6_hopopts.next_header'
  | 'ip6_hopopts.header_length'
  | 'ip6_hopopts.options'
  | 'ip6_hopopts.options.type'
  | 'ip6_hopopts.options.action'
  | 'ip6_hopopts.options.change'
  | 'ip6_hopopts.options.rest'
  | 'ip6_hopopts.options.length'
  | 'ip6_hopopts.options.padding'
  | 'ip6_hopopts.options.router_alert'
  | 'ip6_hopopts.options.jumbo_payload_length'
  | 'ip6_hopopts.options.tunnel_encapsulation_limit'
  | 'ip6_hopopts.options.home_address'
  | 'ip6_hopopts.options.quick_start.function'
  | 'ip6_hopopts.options.quick_start.rate'
  | 'ip6_hopopts.options.quick_start.ttl'
  | 'ip6_hopopts.options.quick_start.nonce'
  | 'ip6_hopopts.options.calipso.domain'
  | 'ip6_hopopts.options.calipso.compartment_length'
  | 'ip6_hopopts.options.calipso.sensitivity_level'
  | 'ip6_hopopts.options.calipso.checksum'
  | 'ip6_hopopts.options.calipso.compartment_bitmap'
  | 'ip6_hopopts.options.rpl.flags'
  | 'ip6_hopopts.options.rpl.flags.down'
  | 'ip6_hopopts.options.rpl.flags.rank_error'
  | 'ip6_hopopts.options.rpl.flags.forwarding_error'
  | 'ip6_hopopts.options.rpl.instance_id'
  | 'ip6_hopopts.options.rpl.sender_rank'
  | 'ip6_hopopts.options.smf_dpd.hash'
  | 'ip6_hopopts.options.smf_dpd.tagger_id_type'
  | 'ip6_hopopts.options.smf_dpd.tagger_id_length'
  | 'ip6_hopopts.options.smf_dpd.tagger_id'
  | 'ip6_hopopts.options.smf_dpd.identifier'
  | 'ip6_hopopts.options.smf_dpd.hash_assist'
  | 'ip6_hopopts.options.pdm.scale_last_received'
  | 'ip6_hopopts.options.pdm.scale_last_sent'
  | 'ip6_hopopts.options.pdm.this_packet'
  | 'ip6_hopopts.options.pdm.last_received'
  | 'ip6_hopopts.options.pdm.delta_last_received'
  | 'ip6_hopopts.options.pdm.delta_last_sent'
  | 'ip6_hopopts.options.ioam.type'
  | 'ip6_hopopts.options.path_mtu.minimum'
  | 'ip6_hopopts.options.path_mtu.returned'
  | 'ip6_hopopts.options.path_mtu.return_flag'
  | 'ip6_hopopts.options.ilnp_nonce'
  | 'ip6_hopopts.options.line_id_length'
  | 'ip6_hopopts.options.line_id'
  | 'ip6_hopopts.options.mpl.flags'
  | 'ip6_hopopts.options.mpl.seed_id_length'
  | 'ip6_hopopts.options.mpl.flags.largest'
  | 'ip6_hopopts.options.mpl.flags.version'
  | 'ip6_hopopts.options.mpl.sequence'
  | 'ip6_hopopts.options.mpl.seed_id'
  | 'ip6_hopopts.options.dff.flags'
  | 'ip6_hopopts.options.dff.version'
  | 'ip6_hopopts.options.dff.flags.duplicate'
  | 'ip6_hopopts.options.dff.flags.returned'
  | 'ip6_hopopts.options.dff.sequence_number'
  | 'ip6_hopopts.options.experiment'
  | 'ip6_hopopts.options.data'
  | 'ip6_routing.next_header'
  | 'ip6_routing.header_length'
  | 'ip6_routing.routing_type'
  | 'ip6_routing.segments_left'
  | 'ip6_routing.addresses'
  | 'ip6_routing.home_address'
  | 'ip6_routing.cmpr_i'
  | 'ip6_routing.cmpr_e'
  | 'ip6_routing.pad'
  | 'ip6_routing.compressed_addresses'
  | 'ip6_routing.last_entry'
  | 'ip6_routing.flags'
  | 'ip6_routing.tag'
  | 'ip6_routing.segments'
  | 'ip6_routing.tlvs'
  | 'ip6_routing.tlvs.type'
  | 'ip6_routing.tlvs.length'
  | 'ip6_routing.tlvs.d'
  | 'ip6_routing.tlvs.key_id'
  | 'ip6_routing.tlvs.hmac'
  | 'ip6_routing.tlvs.value'
  | 'ip6_routing.data'
  | 'ip6_fragment.next_header'
  | 'ip6_fragment.reserved'
  | 'ip6_fragment.fragment_offset'
  | 'ip6_fragment.reserved_bits'
  | 'ip6_fragment.flags.mf'
  | 'ip6_fragment.identification'
  | 'ip6_dstopts.next_header'
  | 'ip6_dstopts.header_length'
  | 'ip6_dstopts.options'
  | 'ip6_dstopts.options.type'
  | 'ip6_dstopts.options.action'
  | 'ip6_dstopts.options.change'
  | 'ip6_dstopts.options.rest'
  | 'ip6_dstopts.options.length'
  | 'ip6_dstopts.options.padding'
  | 'ip6_dstopts.options.router_alert'
  | 'ip6_dstopts.options.jumbo_payload_length'
  | 'ip6_dstopts.options.tunnel_encapsulation_limit'
  | 'ip6_dstopts.options.home_address'
  | 'ip6_dstopts.options.quick_start.function'
  | 'ip6_dstopts.options.quick_start.rate'
  | 'ip6_dstopts.options.quick_start.ttl'
  | 'ip6_dstopts.options.quick_start.nonce'
  | 'ip6_dstopts.options.calipso.domain'
  | 'ip6_dstopts.options.calipso.compartment_length'
  | 'ip6_dstopts.options.calipso.sensitivity_level'
  | 'ip6_dstopts.options.calipso.checksum'
  | 'ip6_dstopts.options.calipso.compartment_bitmap'
  | 'ip6_dstopts.options.rpl.flags'
  | 'ip6_dstopts.options.rpl.flags.down'
  | 'ip6_dstopts.options.rpl.flags.rank_error'
  | 'ip6_dstopts.options.rpl.flags.forwarding_error'
  | 'ip6_dstopts.options.rpl.instance_id'
  | 'ip6_dstopts.options.rpl.sender_rank'
  | 'ip6_dstopts.options.smf_dpd.hash'
  | 'ip6_dstopts.options.smf_dpd.tagger_id_type'
  | 'ip6_dstopts.options.smf_dpd.tagger_id_length'
  | 'ip6_dstopts.options.smf_dpd.tagger_id'
  | 'ip6_dstopts.options.smf_dpd.identifier'
  | 'ip6_dstopts.options.smf_dpd.hash_assist'
  | 'ip6_dstopts.options.pdm.scale_last_received'
  | 'ip6_dstopts.options.pdm.scale_last_sent'
  | 'ip6_dstopts.options.pdm.this_packet'
  | 'ip6_dstopts.options.pdm.last_received'
  | 'ip6_dstopts.options.pdm.delta_last_received'
  | 'ip6_dstopts.options.pdm.delta_last_sent'
  | 'ip6_dstopts.options.ioam.type'
  | 'ip6_dstopts.options.path_mtu.minimum'
  | 'ip6_dstopts.options.path_mtu.returned'
  | 'ip6_dstopts.options.path_mtu.return_flag'
  | 'ip6_dstopts.options.ilnp_nonce'
  | 'ip6_dstopts.options.line_id_length'
  | 'ip6_dstopts.options.line_id'
  | 'ip6_dstopts.options.mpl.flags'
  | 'ip6_dstopts.options.mpl.seed_id_length'
  | 'ip6_dstopts.options.mpl.flags.largest'
  | 'ip6_dstopts.options.mpl.flags.version'
  | 'ip6_dstopts.options.mpl.sequence'
  | 'ip6_dstopts.options.mpl.seed_id'
  | 'ip6_dstopts.options.dff.flags'
  | 'ip6_dstopts.options.dff.version'
  | 'ip6_dstopts.options.dff.flags.duplicate'
  | 'ip6_dstopts.options.dff.flags.returned'
  | 'ip6_dstopts.options.dff.sequence_number'
  | 'ip6_dstopts.options.experiment'
  | 'ip6_dstopts.options.data'
  | 'ip6_mobility.next_header'
  | 'ip6_mobility.header_length'
  | 'ip6_mobility.type'
  | 'ip6_mobility.reserved'
  | 'ip6_mobility.checksum'
  | 'ip6_mobility.checksum_status'
  | 'ip6_mobility.type_name'
  | 'ip6_mobility.home_test_init.cookie'
  | 'ip6_mobility.care_of_test_init.cookie'
  | 'ip6_mobility.home_test.nonce_index'
  | 'ip6_mobility.home_test.cookie'
  | 'ip6_mobility.home_test.token'
  | 'ip6_mobility.care_of_test.nonce_index'
  | 'ip6_mobility.care_of_test.cookie'
  | 'ip6_mobility.care_of_test.token'
  | 'ip6_mobility.binding_update.sequence_number'
  | 'ip6_mobility.binding_update.acknowledge'
  | 'ip6_mobility.binding_update.home_registration'
  | 'ip6_mobility.binding_update.link_local'
  | 'ip6_mobility.binding_update.key_management'
  | 'ip6_mobility.binding_update.map_registration'
  | 'ip6_mobility.binding_update.mobile_router'
  | 'ip6_mobility.binding_update.proxy'
  | 'ip6_mobility.binding_update.force_udp'
  | 'ip6_mobility.binding_update.tlv_header'
  | 'ip6_mobility.binding_update.bulk'
  | 'ip6_mobility.binding_update.lifetime'
  | 'ip6_mobility.binding_acknowledgement.status'
  | 'ip6_mobility.binding_acknowledgement.key_management'
  | 'ip6_mobility.binding_acknowledgement.mobile_router'
  | 'ip6_mobility.binding_acknowledgement.proxy'
  | 'ip6_mobility.binding_acknowledgement.tlv_header'
  | 'ip6_mobility.binding_acknowledgement.bulk'
  | 'ip6_mobility.binding_acknowledgement.sequence_number'
  | 'ip6_mobility.binding_acknowledgement.lifetime'
  | 'ip6_mobility.binding_error.status'
  | 'ip6_mobility.binding_error.home_address'
  | 'ip6_mobility.fast_binding_update.sequence_number'
  | 'ip6_mobility.fast_binding_update.acknowledge'
  | 'ip6_mobility.fast_binding_update.home_registration'
  | 'ip6_mobility.fast_binding_update.link_local'
  | 'ip6_mobility.fast_binding_update.key_management'
  | 'ip6_mobility.fast_binding_update.lifetime'
  | 'ip6_mobility.fast_binding_acknowledgment.status'
  | 'ip6_mobility.fast_binding_acknowledgment.key_management'
  | 'ip6_mobility.fast_binding_acknowledgment.sequence_number'
  | 'ip6_mobility.fast_binding_acknowledgment.lifetime'
  | 'ip6_mobility.home_agent_switch.count'
  | 'ip6_mobility.home_agent_switch.addresses'
  | 'ip6_mobility.heartbeat.unsolicited'
  | 'ip6_mobility.heartbeat.response'
  | 'ip6_mobility.heartbeat.sequence_number'
  | 'ip6_mobility.handover_initiate.sequence_number'
  | 'ip6_mobility.handover_initiate.assigned'
  | 'ip6_mobility.handover_initiate.buffer'
  | 'ip6_mobility.handover_initiate.code'
  | 'ip6_mobility.handover_acknowledge.sequence_number'
  | 'ip6_mobility.handover_acknowledge.code'
  | 'ip6_mobility.binding_revocation.type'
  | 'ip6_mobility.binding_revocation.trigger_or_status'
  | 'ip6_mobility.binding_revocation.sequence_number'
  | 'ip6_mobility.binding_revocation.proxy'
  | 'ip6_mobility.binding_revocation.ipv4'
  | 'ip6_mobility.binding_revocation.global'
  | 'ip6_mobility.localized_routing.sequence_number'
  | 'ip6_mobility.localized_routing.lifetime'
  | 'ip6_mobility.localized_routing_acknowledgment.sequence_number'
  | 'ip6_mobility.localized_routing_acknowledgment.unsolicited'
  | 'ip6_mobility.localized_routing_acknowledgment.status'
  | 'ip6_mobility.localized_routing_acknowledgment.lifetime'
  | 'ip6_mobility.update_notification.sequence_number'
  | 'ip6_mobility.update_notification.reason'
  | 'ip6_mobility.update_notification.acknowledge'
  | 'ip6_mobility.update_notification.retransmission'
  | 'ip6_mobility.update_notification_acknowledgement.sequence_number'
  | 'ip6_mobility.update_notification_acknowledgement.status'
  | 'ip6_mobility.data'
  | 'ip6_mobility.options'
  | 'ip6_mobility.options.type'
  | 'ip6_mobility.options.length'
  | 'ip6_mobility.options.padding'
  | 'ip6_mobility.options.refresh_interval'
  | 'ip6_mobility.options.care_of_address'
  | 'ip6_mobility.options.home_nonce_index'
  | 'ip6_mobility.options.care_of_nonce_index'
  | 'ip6_mobility.options.authenticator'
  | 'ip6_mobility.options.prefix_length'
  | 'ip6_mobility.options.prefix'
  | 'ip6_mobility.options.link_layer_code'
  | 'ip6_mobility.options.link_layer_address'
  | 'ip6_mobility.options.identifier_subtype'
  | 'ip6_mobility.options.identifier'
  | 'ip6_mobility.options.authentication_subtype'
  | 'ip6_mobility.options.mobility_spi'
  | 'ip6_mobility.options.authentication_data'
  | 'ip6_mobility.options.handoff_indicator'
  | 'ip6_mobility.options.access_technology'
  | 'ip6_mobility.options.link_layer_identifier'
  | 'ip6_mobility.options.link_local_address'
  | 'ip6_mobility.options.restart_counter'
  | 'ip6_mobility.options.ipv4_care_of_address'
  | 'ip6_mobility.options.gre_key'
  | 'ip6_mobility.options.data'
  | 'ah.next_header'
  | 'ah.payload_length'
  | 'ah.reserved'
  | 'ah.spi'
  | 'ah.sequence_number'
  | 'ah.icv'
  | 'esp.spi'
  | 'esp.sequence_number'
  | 'esp.payload_offset'
  | 'esp.payload_length'
  | 'esp.payload'
  | 'hip.next_header'
  | 'hip.header_length'
  | 'hip.fixed_0'
  | 'hip.packet_type'
  | 'hip.version'
  | 'hip.reserved'
  | 'hip.fixed_1'
  | 'hip.checksum'
  | 'hip.checksum_status'
  | 'hip.controls'
  | 'hip.anonymous'
  | 'hip.sender_hit'
  | 'hip.receiver_hit'
  | 'hip.parameters'
  | 'hip.parameters.type'
  | 'hip.parameters.length'
  | 'hip.parameters.contents'
  | 'hip.packet_name'
  | 'shim6.next_header'
  | 'shim6.header_length'
  | 'shim6.payload_header'
  | 'shim6.context_tag'
  | 'shim6.type'
  | 'shim6.protocol'
  | 'shim6.checksum'
  | 'shim6.body'
  | 'tcp.sport'
  | 'tcp.dport'
  | 'tcp.seqno'
  | 'tcp.ackno'
  | 'tcp.data_offset'
  | 'tcp.flags'
  | 'tcp.reserved'
  | 'tcp.flags.cwr'
  | 'tcp.flags.ece'
  | 'tcp.flags.urg'
  | 'tcp.flags.ack'
  | 'tcp.flags.psh'
  | 'tcp.flags.rst'
  | 'tcp.flags.syn'
  | 'tcp.flags.fin'
  | 'tcp.window_size'
  | 'tcp.checksum'
  | 'tcp.checksum_status'
  | 'tcp.urgent_pointer'
  | 'tcp.options'
  | 'tcp.options.kind'
  | 'tcp.options.length'
  | 'tcp.options.mss'
  | 'tcp.options.window_scale'
  | 'tcp.options.sack'
  | 'tcp.options.sack.left'
  | 'tcp.options.sack.right'
  | 'tcp.options.tsval'
  | 'tcp.options.tsecr'
  | 'tcp.options.data'
  | 'tcp.payload_offset'
  | 'tcp.payload_length'
  | 'tcp.payload'
  | 'udp.sport'
  | 'udp.dport'
  | 'udp.length'
  | 'udp.checksum'
  | 'udp.checksum_status'
  | 'udp.payload_offset'
  | 'udp.payload_length'
  | 'udp.payload'

/** Names of fields: Wireshark's. */
export type WiresharkFieldName =
  | 'eth.dst'
  | 'eth.src'
  | 'eth.type'
  | 'eth.len'
  | 'vlan.etype'
  | 'vlan.len'
  | 'llc.dsap.ig'
  | 'llc.ssap.cr'
  | 'llc.control.ftype'
  | 'llc.control.n_s'
  | 'llc.control.n_r'
  | 'llc.control.s_ftype'
  | 'llc.control.u_modifier_cmd'
  | 'llc.control.u_modifier_resp'
  | 'llc.oui'
  | 'llc.type'
  | 'null.type'
  | 'sll.pkttype'
  | 'sll.hatype'
  | 'sll.halen'
  | 'sll.src.eth'
  | 'sll.src.ipv4'
  | 'sll.src.other'
  | 'sll.etype'
  | 'sll.gretype'
  | 'sll.ltype'
  | 'sll.ifindex'
  | 'arp.hw.type'
  | 'arp.proto.type'
  | 'arp.hw.size'
  | 'arp.proto.size'
  | 'arp.opcode'
  | 'arp.src.hw_mac'
  | 'arp.src.hw'
  | 'arp.src.proto_ipv4'
  | 'arp.src.proto'
  | 'arp.dst.hw_mac'
  | 'arp.dst.hw'
  | 'arp.dst.proto_ipv4'
  | 'arp.dst.proto'
  | 'ip.dsfield'
  | 'ip.dsfield.dscp'
  | 'ip.dsfield.ecn'
  | 'ip.len'
  | 'ip.id'
  | 'ip.flags.rb'
  | 'ip.frag_offset'
  | 'ip.proto'
  | 'ip.checksum'
  | 'ip.src'
  | 'ip.dst'
  | 'ipv6.tclass'
  | 'ipv6.tclass.dscp'
  | 'ipv6.tclass.ecn'
  | 'ipv6.flow'
  | 'ipv6.plen'
  | 'ipv6.nxt'
  | 'ipv6.hlim'
  | 'ipv6.src'
  | 'ipv6.dst'
  | 'ipv6.hopopts.nxt'
  | 'ipv6.hopopts.len'
  | 'ipv6.opt.type'
  | 'ipv6.opt.type.action'
  | 'ipv6.opt.type.change'
  | 'ipv6.opt.type.rest'
  | 'ipv6.opt.length'
  | 'ipv6.opt.padn'
  | 'ipv6.opt.router_alert'
  | 'ipv6.opt.jumbo'
  | 'ipv6.opt.tel'
  | 'ipv6.opt.mipv6.home_address'
  | 'ipv6.opt.qs_func'
  | 'ipv6.opt.qs_rate'
  | 'ipv6.opt.qs_ttl'
  | 'ipv6.opt.qs_nonce'
  | 'ipv6.opt.calipso.doi'
  | 'ipv6.opt.calipso.cmpt.length'
  | 'ipv6.opt.calipso.sens_level'
  | 'ipv6.opt.calipso.checksum'
  | 'ipv6.opt.calipso.cmpt_bitmap'
  | 'ipv6.opt.rpl.flag'
  | 'ipv6.opt.rpl.flag.o'
  | 'ipv6.opt.rpl.flag.r'
  | 'ipv6.opt.rpl.flag.f'
  | 'ipv6.opt.rpl.instance_id'
  | 'ipv6.opt.rpl.sender_rank'
  | 'ipv6.opt.smf_dpd.hash_bit'
  | 'ipv6.opt.smf_dpd.tid_type'
  | 'ipv6.opt.smf_dpd.tid_len'
  | 'ipv6.opt.smf_dpd.tagger_id'
  | 'ipv6.opt.smf_dpd.ident'
  | 'ipv6.opt.pdm.scale_dtlr'
  | 'ipv6.opt.pdm.scale_dtls'
  | 'ipv6.opt.pdm.psn_this_pkt'
  | 'ipv6.opt.pdm.psn_last_recv'
  | 'ipv6.opt.pdm.delta_last_recv'
  | 'ipv6.opt.pdm.delta_last_sent'
  | 'ipv6.opt.ioam.opt_type'
  | 'ipv6.opt.pmtu.min'
  | 'ipv6.opt.pmtu.r_flag'
  | 'ipv6.opt.ilnp_nonce'
  | 'ipv6.opt.lio.length'
  | 'ipv6.opt.lio.line_id'
  | 'ipv6.opt.mpl.flag'
  | 'ipv6.opt.mpl.flag.s'
  | 'ipv6.opt.mpl.flag.m'
  | 'ipv6.opt.mpl.flag.v'
  | 'ipv6.opt.mpl.sequence'
  | 'ipv6.opt.mpl.seed_id'
  | 'ipv6.opt.dff.flags'
  | 'ipv6.opt.dff.flag.ver'
  | 'ipv6.opt.dff.flag.dup'
  | 'ipv6.opt.dff.flag.ret'
  | 'ipv6.opt.dff.sequence_number'
  | 'ipv6.opt.experimental'
  | 'ipv6.opt.unknown'
  | 'ipv6.routing.nxt'
  | 'ipv6.routing.len'
  | 'ipv6.routing.type'
  | 'ipv6.routing.segleft'
  | 'ipv6.routing.src.addr'
  | 'ipv6.routing.mipv6.home_address'
  | 'ipv6.routing.rpl.cmprI'
  | 'ipv6.routing.rpl.cmprE'
  | 'ipv6.routing.rpl.pad'
  | 'ipv6.routing.rpl.address'
  | 'ipv6.routing.srh.last_entry'
  | 'ipv6.routing.srh.flags'
  | 'ipv6.routing.srh.tag'
  | 'ipv6.routing.srh.addr'
  | 'ipv6.routing.unknown_data'
  | 'ipv6.fraghdr.nxt'
  | 'ipv6.fraghdr.reserved_octet'
  | 'ipv6.fraghdr.offset'
  | 'ipv6.fraghdr.reserved_bits'
  | 'ipv6.fraghdr.more'
  | 'ipv6.fraghdr.ident'
  | 'ipv6.dstopts.nxt'
  | 'ipv6.dstopts.len'
  | 'mip6.proto'
  | 'mip6.hlen'
  | 'mip6.mhtype'
  | 'mip6.csum'
  | 'mip6.hoti.cookie'
  | 'mip6.coti.cookie'
  | 'mip6.hot.nindex'
  | 'mip6.hot.cookie'
  | 'mip6.hot.token'
  | 'mip6.cot.nindex'
  | 'mip6.cot.cookie'
  | 'mip6.bu.seqnr'
  | 'mip6.bu.a_flag'
  | 'mip6.bu.h_flag'
  | 'mip6.bu.l_flag'
  | 'mip6.bu.k_flag'
  | 'mip6.bu.m_flag'
  | 'mip6.nemo.bu.r_flag'
  | 'mip6.bu.p_flag'
  | 'mip6.bu.f_flag'
  | 'mip6.bu.t_flag'
  | 'mip6.bu.b_flag'
  | 'mip6.bu.lifetime'
  | 'mip6.ba.status'
  | 'mip6.ba.k_flag'
  | 'mip6.nemo.ba.r_flag'
  | 'mip6.ba.p_flag'
  | 'mip6.ba.t_flag'
  | 'mip6.ba.b_flag'
  | 'mip6.ba.seqnr'
  | 'mip6.ba.lifetime'
  | 'mip6.be.status'
  | 'mip6.be.haddr'
  | 'mip6.fbu.seqnr'
  | 'mip6.fbu.a_flag'
  | 'mip6.fbu.h_flag'
  | 'mip6.fbu.l_flag'
  | 'mip6.fbu.k_flag'
  | 'mip6.fbu.lifetime'
  | 'mip6.fback.status'
  | 'mip6.fback.k_flag'
  | 'mip6.fback.seqnr'
  | 'mip6.fback.lifetime'
  | 'mip6.has.num_addrs'
  | 'mip6.has.address'
  | 'mip6.hb.u_flag'
  | 'mip6.hb.r_flag'
  | 'mip6.hb.seqnr'
  | 'mip6.hi.seqnr'
  | 'mip6.hi.s_flag'
  | 'mip6.hi.u_flag'
  | 'mip6.hi.code'
  | 'mip6.hack.seqnr'
  | 'mip6.hack.code'
  | 'mip6.bri_br.type'
  | 'mip6.bri_seqnr'
  | 'mip6.lri.sequence'
  | 'mip6.lri.lifetime'
  | 'mip6.lra.sequence'
  | 'mip6.lri.unsolicited'
  | 'mip6.lra.status'
  | 'mip6.lra.lifetime'
  | 'mip6.unknown_type_data'
  | 'mip6.mobility_opt'
  | 'mip6.mobility_opt.len'
  | 'mip6.padn'
  | 'mip6.bra.interval'
  | 'mip6.acoa.acoa'
  | 'mip6.ni.hni'
  | 'mip6.ni.cni'
  | 'mip6.bad.auth'
  | 'mip6.nemo.mnp.pfl'
  | 'mip6.nemo.mnp.mnp'
  | 'mip6.lla.optcode'
  | 'mip6.lla'
  | 'mip6.mnid.subtype'
  | 'mip6.mnid.identifier'
  | 'mip6.auth.subtype'
  | 'mip6.auth.mobility_spi'
  | 'mip6.auth.auth_data'
  | 'mip6.hi'
  | 'mip6.att'
  | 'mip6.mnlli.lli'
  | 'mip6.lila_lla'
  | 'mip6.rc'
  | 'mip6.ipv4coa.addr'
  | 'mip6.gre_key'
  | 'ah.sequence'
  | 'esp.sequence'
  | 'hip.proto'
  | 'hip.hdr_len'
  | 'hip.controls.a'
  | 'hip.hit_sndr'
  | 'hip.hit_rcvr'
  | 'hip.type'
  | 'shim6.nxt'
  | 'shim6.len'
  | 'shim6.p'
  | 'shim6.proto'
  | 'tcp.srcport'
  | 'tcp.dstport'
  | 'tcp.seq'
  | 'tcp.ack'
  | 'tcp.flags.push'
  | 'tcp.flags.reset'
  | 'tcp.window_size_value'
  | 'tcp.option_kind'
  | 'tcp.option_len'
  | 'tcp.options.mss_val'
  | 'tcp.options.wscale.shift'
  | 'tcp.options.sack_le'
  | 'tcp.options.sack_re'
  | 'tcp.options.timestamp.tsval'
  | 'tcp.options.timestamp.tsecr'
  | 'tcp.len'
  | 'udp.srcport'
  | 'udp.dstport'

/** Names of fields. */
export type FieldName = OwnFieldName | WiresharkFieldName

/** The layers of a packet: the innermost of each name that is not part of a quoted packet. */
export interface PacketLayers {
  /** Ethernet. */
  readonly ethernet?: Ethernet
  /** Virtual LAN tag. */
  readonly vlan?: Vlan
  /** Logical Link Control. */
  readonly llc?: Llc
  /** Subnetwork Access Protocol. */
  readonly snap?: Snap
  /** BSD loopback. */
  readonly null?: Null
  /** OpenBSD loopback. */
  readonly loop?: Loop
  /** Raw IP. */
  readonly raw?: Raw
  /** Linux cooked capture v1. */
  readonly sll?: Sll
  /** Linux cooked capture v2. */
  readonly sll2?: Sll2
  /** Address Resolution Protocol. */
  readonly arp?: Arp
  /** Internet Protocol version 4. */
  readonly ip?: Ip
  /** Internet Protocol version 6. */
  readonly ip6?: Ip6
  /** IPv6 Hop-by-Hop Options Header. */
  readonly ip6_hopopts?: Ip6Hopopts
  /** IPv6 Routing Header. */
  readonly ip6_routing?: Ip6Routing
  /** IPv6 Fragment Header. */
  readonly ip6_fragment?: Ip6Fragment
  /** IPv6 Destination Options Header. */
  readonly ip6_dstopts?: Ip6Dstopts
  /** IPv6 Mobility Header. */
  readonly ip6_mobility?: Ip6Mobility
  /** Authentication Header. */
  readonly ah?: Ah
  /** Encapsulating Security Payload. */
  readonly esp?: Esp
  /** Host Identity Protocol. */
  readonly hip?: Hip
  /** Shim6. */
  readonly shim6?: Shim6
  /** Transmission Control Protocol. */
  readonly tcp?: Tcp
  /** User Datagram Protocol. */
  readonly udp?: Udp
}

/** Where the next layer of a tree is. */
export interface InnerTrees {
  /** Ethernet inside. */
  readonly ethernet?: EthernetTree
  /** Virtual LAN tag inside. */
  readonly vlan?: VlanTree
  /** Logical Link Control inside. */
  readonly llc?: LlcTree
  /** Subnetwork Access Protocol inside. */
  readonly snap?: SnapTree
  /** BSD loopback inside. */
  readonly null?: NullTree
  /** OpenBSD loopback inside. */
  readonly loop?: LoopTree
  /** Raw IP inside. */
  readonly raw?: RawTree
  /** Linux cooked capture v1 inside. */
  readonly sll?: SllTree
  /** Linux cooked capture v2 inside. */
  readonly sll2?: Sll2Tree
  /** Address Resolution Protocol inside. */
  readonly arp?: ArpTree
  /** Internet Protocol version 4 inside. */
  readonly ip?: IpTree
  /** Internet Protocol version 6 inside. */
  readonly ip6?: Ip6Tree
  /** IPv6 Hop-by-Hop Options Header inside. */
  readonly ip6_hopopts?: Ip6HopoptsTree
  /** IPv6 Routing Header inside. */
  readonly ip6_routing?: Ip6RoutingTree
  /** IPv6 Fragment Header inside. */
  readonly ip6_fragment?: Ip6FragmentTree
  /** IPv6 Destination Options Header inside. */
  readonly ip6_dstopts?: Ip6DstoptsTree
  /** IPv6 Mobility Header inside. */
  readonly ip6_mobility?: Ip6MobilityTree
  /** Authentication Header inside. */
  readonly ah?: AhTree
  /** Encapsulating Security Payload inside. */
  readonly esp?: EspTree
  /** Host Identity Protocol inside. */
  readonly hip?: HipTree
  /** Shim6 inside. */
  readonly shim6?: Shim6Tree
  /** Transmission Control Protocol inside. */
  readonly tcp?: TcpTree
  /** User Datagram Protocol inside. */
  readonly udp?: UdpTree
}

/** Ethernet, IEEE 802.3: read from the packet when asked; a field that was not captured is undefined. */
export interface Ethernet {
  /** Destination hardware address. */
  readonly dhost?: string
  /** Source hardware address. */
  readonly shost?: string
  /** Protocol of the payload. */
  readonly ethertype?: number
  /** Length of an IEEE 802.3 frame's payload, in bytes. */
  readonly length?: number
  /** The layer's fields as a plain object. */
  toJSON(): EthernetTree
}

/** Ethernet in a full tree; the layer inside it, if any, is a key more. */
export interface EthernetTree extends InnerTrees {
  /** Destination hardware address. */
  readonly dhost: string
  /** Source hardware address. */
  readonly shost: string
  /** Protocol of the payload. */
  readonly ethertype?: number
  /** Length of an IEEE 802.3 frame's payload, in bytes. */
  readonly length?: number
}

/** Virtual LAN tag, IEEE 802.1Q: read from the packet when asked; a field that was not captured is undefined. */
export interface Vlan {
  /** Priority code point; 7 is the highest, 1 the lowest. */
  readonly priority?: number
  /** May be dropped first; was the canonical format indicator. */
  readonly dei?: 0 | 1
  /** VLAN of the frame; 0 when the tag carries only a priority. */
  readonly id?: number
  /** Protocol of the payload. */
  readonly ethertype?: number
  /** Length of an IEEE 802.3 frame's payload, in bytes. */
  readonly length?: number
  /** The layer's fields as a plain object. */
  toJSON(): VlanTree
}

/** Virtual LAN tag in a full tree; the layer inside it, if any, is a key more. */
export interface VlanTree extends InnerTrees {
  /** Priority code point; 7 is the highest, 1 the lowest. */
  readonly priority: number
  /** May be dropped first; was the canonical format indicator. */
  readonly dei: 0 | 1
  /** VLAN of the frame; 0 when the tag carries only a priority. */
  readonly id: number
  /** Protocol of the payload. */
  readonly ethertype?: number
  /** Length of an IEEE 802.3 frame's payload, in bytes. */
  readonly length?: number
}

/** Logical Link Control, IEEE 802.2: read from the packet when asked; a field that was not captured is undefined. */
export interface Llc {
  /** Service access point of the destination. */
  readonly dsap?: number
  /** The destination is a group. */
  readonly dsap_group?: 0 | 1
  /** Service access point of the source. */
  readonly ssap?: number
  /** A response, not a command. */
  readonly ssap_response?: 0 | 1
  /** First byte of the control field. */
  readonly control_byte?: number
  /** Control field; one of two bytes has its low byte first. */
  readonly control?: number
  /** Format of the control field. */
  readonly frame_type?: number
  /** Number of this information frame. */
  readonly send_number?: number
  /** Number of the information frame that the sender expects. */
  readonly receive_number?: number
  /** Poll bit of a command, final bit of a response. */
  readonly poll?: 0 | 1
  /** What a supervisory frame says. */
  readonly supervisory_type?: number
  /** What an unnumbered command asks for. */
  readonly command?: number
  /** What an unnumbered response says. */
  readonly response?: number
  /** The layer's fields as a plain object. */
  toJSON(): LlcTree
}

/** Logical Link Control in a full tree; the layer inside it, if any, is a key more. */
export interface LlcTree extends InnerTrees {
  /** Service access point of the destination. */
  readonly dsap: number
  /** Service access point of the source. */
  readonly ssap: number
  /** Control field; one of two bytes has its low byte first. */
  readonly control?: number
  /** Format of the control field. */
  readonly frame_type?: number
  /** Number of this information frame. */
  readonly send_number?: number
  /** Number of the information frame that the sender expects. */
  readonly receive_number?: number
  /** Poll bit of a command, final bit of a response. */
  readonly poll?: 0 | 1
  /** What a supervisory frame says. */
  readonly supervisory_type?: number
  /** What an unnumbered command asks for. */
  readonly command?: number
  /** What an unnumbered response says. */
  readonly response?: number
}

/** Subnetwork Access Protocol, IEEE 802: read from the packet when asked; a field that was not captured is undefined. */
export interface Snap {
  /** Organization whose protocol numbers these are. */
  readonly oui?: number
  /** Protocol of the payload, where the organization uses EtherTypes. */
  readonly ethertype?: number
  /** Protocol of the payload, as the organization numbers it. */
  readonly protocol_id?: number
  /** The layer's fields as a plain object. */
  toJSON(): SnapTree
}

/** Subnetwork Access Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface SnapTree extends InnerTrees {
  /** Organization whose protocol numbers these are. */
  readonly oui: number
  /** Protocol of the payload, where the organization uses EtherTypes. */
  readonly ethertype?: number
  /** Protocol of the payload, as the organization numbers it. */
  readonly protocol_id?: number
}

/** BSD loopback, LINKTYPE_NULL: read from the packet when asked; a field that was not captured is undefined. */
export interface Null {
  /** The header as it stands, first byte highest. */
  readonly word?: number
  /** Address family of the payload. */
  readonly family?: number
  /** Protocol of the payload, where a system writes an EtherType. */
  readonly ethertype?: number
  /** The layer's fields as a plain object. */
  toJSON(): NullTree
}

/** BSD loopback in a full tree; the layer inside it, if any, is a key more. */
export interface NullTree extends InnerTrees {
  /** Address family of the payload. */
  readonly family?: number
  /** Protocol of the payload, where a system writes an EtherType. */
  readonly ethertype?: number
}

/** OpenBSD loopback, LINKTYPE_LOOP: read from the packet when asked; a field that was not captured is undefined. */
export interface Loop {
  /** Address family of the payload. */
  readonly family?: number
  /** The layer's fields as a plain object. */
  toJSON(): LoopTree
}

/** OpenBSD loopback in a full tree; the layer inside it, if any, is a key more. */
export interface LoopTree extends InnerTrees {
  /** Address family of the payload. */
  readonly family: number
}

/** Raw IP, LINKTYPE_RAW: read from the packet when asked; a field that was not captured is undefined. */
export interface Raw {

  /** The layer's fields as a plain object. */
  toJSON(): RawTree
}

/** Raw IP in a full tree; the layer inside it, if any, is a key more. */
export interface RawTree extends InnerTrees {

}

/** Linux cooked capture v1, LINKTYPE_LINUX_SLL: read from the packet when asked; a field that was not captured is undefined. */
export interface Sll {
  /** Who sent the packet to whom. */
  readonly packet_type?: number
  /** Kind of the interface, a Linux ARPHRD_ number. */
  readonly hardware_type?: number
  /** Length of the sender's address, in bytes; can be more than there is room for. */
  readonly address_length?: number
  /** Hardware address of the sender. */
  readonly address?: string
  /** Address of the sender on an interface that has IPv4 addresses. */
  readonly address_ipv4?: string
  /** Address of the sender, of another length. */
  readonly address_other?: Buffer
  /** Rest of the eight bytes for the address. */
  readonly unused?: Buffer
  /** Protocol of the payload; the hardware type tells in which numbers. */
  readonly protocol?: number
  /** The protocol where it is an EtherType. */
  readonly ethertype?: number
  /** The protocol where it is GRE's. */
  readonly gre_type?: number
  /** The protocol where it is a Linux number below all EtherTypes. */
  readonly length_type?: number
  /** The layer's fields as a plain object. */
  toJSON(): SllTree
}

/** Linux cooked capture v1 in a full tree; the layer inside it, if any, is a key more. */
export interface SllTree extends InnerTrees {
  /** Who sent the packet to whom. */
  readonly packet_type: number
  /** Kind of the interface, a Linux ARPHRD_ number. */
  readonly hardware_type: number
  /** Length of the sender's address, in bytes; can be more than there is room for. */
  readonly address_length: number
  /** Hardware address of the sender. */
  readonly address?: string
  /** Address of the sender on an interface that has IPv4 addresses. */
  readonly address_ipv4?: string
  /** Address of the sender, of another length. */
  readonly address_other?: Buffer
  /** Protocol of the payload; the hardware type tells in which numbers. */
  readonly protocol?: number
}

/** Linux cooked capture v2, LINKTYPE_LINUX_SLL2: read from the packet when asked; a field that was not captured is undefined. */
export interface Sll2 {
  /** Protocol of the payload; the hardware type tells in which numbers. */
  readonly protocol?: number
  /** The protocol where it is an EtherType. */
  readonly ethertype?: number
  /** The protocol where it is GRE's. */
  readonly gre_type?: number
  /** The protocol where it is a Linux number below all EtherTypes. */
  readonly length_type?: number
  /** 0. */
  readonly reserved?: number
  /** Index of the interface on the machine that captured. */
  readonly interface_index?: number
  /** Kind of the interface, a Linux ARPHRD_ number. */
  readonly hardware_type?: number
  /** Who sent the packet to whom. */
  readonly packet_type?: number
  /** Length of the sender's address, in bytes; can be more than there is room for. */
  readonly address_length?: number
  /** Hardware address of the sender. */
  readonly address?: string
  /** Address of the sender on an interface that has IPv4 addresses. */
  readonly address_ipv4?: string
  /** Address of the sender, of another length. */
  readonly address_other?: Buffer
  /** Rest of the eight bytes for the address. */
  readonly unused?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): Sll2Tree
}

/** Linux cooked capture v2 in a full tree; the layer inside it, if any, is a key more. */
export interface Sll2Tree extends InnerTrees {
  /** Protocol of the payload; the hardware type tells in which numbers. */
  readonly protocol: number
  /** Index of the interface on the machine that captured. */
  readonly interface_index: number
  /** Kind of the interface, a Linux ARPHRD_ number. */
  readonly hardware_type: number
  /** Who sent the packet to whom. */
  readonly packet_type: number
  /** Length of the sender's address, in bytes; can be more than there is room for. */
  readonly address_length: number
  /** Hardware address of the sender. */
  readonly address?: string
  /** Address of the sender on an interface that has IPv4 addresses. */
  readonly address_ipv4?: string
  /** Address of the sender, of another length. */
  readonly address_other?: Buffer
}

/** Address Resolution Protocol, RFC 826: read from the packet when asked; a field that was not captured is undefined. */
export interface Arp {
  /** Kind of hardware addresses. */
  readonly hardware_type?: number
  /** Kind of protocol addresses, an EtherType. */
  readonly protocol_type?: number
  /** Length of a hardware address, in bytes. */
  readonly hardware_length?: number
  /** Length of a protocol address, in bytes. */
  readonly protocol_length?: number
  /** What the message is for. */
  readonly operation?: number
  /** Ethernet address of the sender. */
  readonly sender_mac?: string
  /** Hardware address of the sender, of another kind. */
  readonly sender_hardware?: Buffer
  /** IPv4 address of the sender. */
  readonly sender_ip?: string
  /** Protocol address of the sender, of another kind. */
  readonly sender_protocol?: Buffer
  /** Ethernet address of the target; unknown in a request. */
  readonly target_mac?: string
  /** Hardware address of the target, of another kind. */
  readonly target_hardware?: Buffer
  /** IPv4 address of the target. */
  readonly target_ip?: string
  /** Protocol address of the target, of another kind. */
  readonly target_protocol?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): ArpTree
}

/** Address Resolution Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface ArpTree extends InnerTrees {
  /** Kind of hardware addresses. */
  readonly hardware_type: number
  /** Kind of protocol addresses, an EtherType. */
  readonly protocol_type: number
  /** Length of a hardware address, in bytes. */
  readonly hardware_length: number
  /** Length of a protocol address, in bytes. */
  readonly protocol_length: number
  /** What the message is for. */
  readonly operation: number
  /** Ethernet address of the sender. */
  readonly sender_mac?: string
  /** Hardware address of the sender, of another kind. */
  readonly sender_hardware?: Buffer
  /** IPv4 address of the sender. */
  readonly sender_ip?: string
  /** Protocol address of the sender, of another kind. */
  readonly sender_protocol?: Buffer
  /** Ethernet address of the target; unknown in a request. */
  readonly target_mac?: string
  /** Hardware address of the target, of another kind. */
  readonly target_hardware?: Buffer
  /** IPv4 address of the target. */
  readonly target_ip?: string
  /** Protocol address of the target, of another kind. */
  readonly target_protocol?: Buffer
}

/** Internet Protocol version 4, RFC 791: read from the packet when asked; a field that was not captured is undefined. */
export interface Ip {
  /** 4. */
  readonly version?: number
  /** Header length, in 32-bit words. */
  readonly header_length?: number
  /** Differentiated services field, RFC 2474. */
  readonly diffserv?: number
  /** Differentiated services code point. */
  readonly dscp?: number
  /** Explicit congestion notification, RFC 3168. */
  readonly ecn?: number
  /** Header and payload, in bytes. */
  readonly total_length?: number
  /** Tells which fragments belong together. */
  readonly identification?: number
  /** The three flags as one number. */
  readonly flags?: {
    /** 0, but in RFC 3514. */
    readonly reserved?: 0 | 1
    /** Don't fragment. */
    readonly df?: 0 | 1
    /** More fragments follow. */
    readonly mf?: 0 | 1
  }
  /** Place of this fragment, in units of 8 bytes. */
  readonly fragment_offset?: number
  /** Time to live, in hops. */
  readonly ttl?: number
  /** Protocol of the payload. */
  readonly protocol?: number
  /** Internet checksum of the header. */
  readonly header_checksum?: number
  /** Whether the header checksum fits. */
  readonly checksum_status?: ChecksumStatus
  /** Source address. */
  readonly saddr?: string
  /** Destination address. */
  readonly daddr?: string
  /** Name of the payload's protocol. */
  readonly protocol_name?: string
  /** The layer's fields as a plain object. */
  toJSON(): IpTree
}

/** Internet Protocol version 4 in a full tree; the layer inside it, if any, is a key more. */
export interface IpTree extends InnerTrees {
  /** 4. */
  readonly version: number
  /** Header length, in 32-bit words. */
  readonly header_length: number
  /** Differentiated services field, RFC 2474. */
  readonly diffserv: number
  /** Header and payload, in bytes. */
  readonly total_length: number
  /** Tells which fragments belong together. */
  readonly identification: number
  readonly flags: {
    /** 0, but in RFC 3514. */
    readonly reserved: 0 | 1
    /** Don't fragment. */
    readonly df: 0 | 1
    /** More fragments follow. */
    readonly mf: 0 | 1
  }
  /** Place of this fragment, in units of 8 bytes. */
  readonly fragment_offset: number
  /** Time to live, in hops. */
  readonly ttl: number
  /** Protocol of the payload. */
  readonly protocol: number
  /** Internet checksum of the header. */
  readonly header_checksum: number
  /** Source address. */
  readonly saddr: string
  /** Destination address. */
  readonly daddr: string
  /** Name of the payload's protocol. */
  readonly protocol_name: string
}

/** Internet Protocol version 6, RFC 8200: read from the packet when asked; a field that was not captured is undefined. */
export interface Ip6 {
  /** 6. */
  readonly version?: number
  /** Differentiated services field, RFC 2474. */
  readonly traffic_class?: number
  /** Differentiated services code point. */
  readonly dscp?: number
  /** Explicit congestion notification, RFC 3168. */
  readonly ecn?: number
  /** Tells which packets belong to one flow, RFC 6437. */
  readonly flow_label?: number
  /** Extension headers and payload, in bytes; 0 in a jumbogram. */
  readonly payload_length?: number
  /** Protocol of the header that follows. */
  readonly next_header?: number
  /** Hops that the packet may still take. */
  readonly hop_limit?: number
  /** Source address. */
  readonly saddr?: string
  /** Destination address; the next stop where a routing header has segments left. */
  readonly daddr?: string
  /** Name of the protocol of the header that follows. */
  readonly protocol_name?: string
  /** The layer's fields as a plain object. */
  toJSON(): Ip6Tree
}

/** Internet Protocol version 6 in a full tree; the layer inside it, if any, is a key more. */
export interface Ip6Tree extends InnerTrees {
  /** 6. */
  readonly version: number
  /** Differentiated services field, RFC 2474. */
  readonly traffic_class: number
  /** Tells which packets belong to one flow, RFC 6437. */
  readonly flow_label: number
  /** Extension headers and payload, in bytes; 0 in a jumbogram. */
  readonly payload_length: number
  /** Protocol of the header that follows. */
  readonly next_header: number
  /** Hops that the packet may still take. */
  readonly hop_limit: number
  /** Source address. */
  readonly saddr: string
  /** Destination address; the next stop where a routing header has segments left. */
  readonly daddr: string
}

/** IPv6 Hop-by-Hop Options Header, RFC 8200: read from the packet when asked; a field that was not captured is undefined. */
export interface Ip6Hopopts {
  /** Protocol of the header that follows. */
  readonly next_header?: number
  /** Length of this header, in units of 8 bytes, without the first. */
  readonly header_length?: number
  /** The options, in packet order. */
  readonly options?: Array<{
    /** Type of the option. */
    readonly type?: number
    /** What a node does that does not know the option. */
    readonly action?: number
    /** The data may change on the way. */
    readonly change?: 0 | 1
    /** The five low bits of the type. */
    readonly rest?: number
    /** Length of the option's data, in bytes. */
    readonly length?: number
    /** Bytes that only fill. */
    readonly padding?: Buffer
    /** Why routers should look at the packet, RFC 2711. */
    readonly router_alert?: number
    /** Length of what follows the IPv6 header, in bytes, RFC 2675. */
    readonly jumbo_payload_length?: number
    /** How many more tunnels the packet may enter, RFC 2473. */
    readonly tunnel_encapsulation_limit?: number
    /** Home address of the mobile node that sends, RFC 6275. */
    readonly home_address?: string
    readonly quick_start?: {
      /** 0 rate request, 8 report of approved rate, RFC 4782. */
      readonly function?: number
      /** Rate N, which stands for 40,000 x 2^N bits per second. */
      readonly rate?: number
      /** TTL that routers which approve count down. */
      readonly ttl?: number
      /** Random number of the sender. */
      readonly nonce?: number
    }
    readonly calipso?: {
      /** Domain of interpretation, RFC 5570. */
      readonly domain?: number
      /** Length of the compartment bitmap, in 32-bit words. */
      readonly compartment_length?: number
      /** Sensitivity level. */
      readonly sensitivity_level?: number
      /** CRC-16 of the option. */
      readonly checksum?: number
      /** One bit per compartment. */
      readonly compartment_bitmap?: Buffer
    }
    readonly rpl?: {
      /** The flags as one number. */
      readonly flags?: {
        /** The packet travels away from the root, RFC 6553. */
        readonly down?: 0 | 1
        /** Ranks on the way did not fit. */
        readonly rank_error?: 0 | 1
        /** A node could not forward the packet down. */
        readonly forwarding_error?: 0 | 1
      }
      /** RPL instance that the packet follows. */
      readonly instance_id?: number
      /** Rank of the node that forwarded the packet last. */
      readonly sender_rank?: number
    }
    readonly smf_dpd?: {
      /** Duplicates are found by a hash, RFC 6621. */
      readonly hash?: 0 | 1
      /** Kind of the tagger's id. */
      readonly tagger_id_type?: number
      /** Length of the tagger's id less one, in bytes. */
      readonly tagger_id_length?: number
      /** Who numbered the packet. */
      readonly tagger_id?: Buffer
      /** Number of the packet. */
      readonly identifier?: Buffer
      /** Value that keeps hashes apart; its first bit is the flag. */
      readonly hash_assist?: Buffer
    }
    readonly pdm?: {
      /** Exponent of the time since the last packet came, RFC 8250. */
      readonly scale_last_received?: number
      /** Exponent of the time since the last packet was sent. */
      readonly scale_last_sent?: number
      /** Number of this packet. */
      readonly this_packet?: number
      /** Number of the last packet that came. */
      readonly last_received?: number
      /** Time since the last packet came, scaled. */
      readonly delta_last_received?: number
      /** Time since the last packet was sent, scaled. */
      readonly delta_last_sent?: number
    }
    readonly ioam?: {
      /** Kind of in-situ measurement, RFC 9486. */
      readonly type?: number
    }
    readonly path_mtu?: {
      /** Smallest MTU on the way so far, in bytes, RFC 9268. */
      readonly minimum?: number
      /** Smallest MTU reported back, without its lowest bit. */
      readonly returned?: number
      /** The receiver is asked to report. */
      readonly return_flag?: 0 | 1
    }
    /** Nonce of an ILNP session, RFC 6744. */
    readonly ilnp_nonce?: Buffer
    /** Length of the line id, in bytes, RFC 6788. */
    readonly line_id_length?: number
    /** Subscriber's line. */
    readonly line_id?: string
    readonly mpl?: {
      /** The flags as one number. */
      readonly flags?: {
        /** The sequence number is the largest from this seed. */
        readonly largest?: 0 | 1
        /** 0. */
        readonly version?: 0 | 1
      }
      /** Which length the seed's id has, RFC 7731. */
      readonly seed_id_length?: number
      /** Number of the message. */
      readonly sequence?: number
      /** Who sent the message first. */
      readonly seed_id?: Buffer
    }
    readonly dff?: {
      /** Version and flags as one number. */
      readonly flags?: {
        /** The packet may be a copy. */
        readonly duplicate?: 0 | 1
        /** The packet came back from a next hop. */
        readonly returned?: 0 | 1
      }
      /** 0, RFC 6971. */
      readonly version?: number
      /** Number of the packet. */
      readonly sequence_number?: number
    }
    /** Data of an experimental option, RFC 4727. */
    readonly experiment?: Buffer
    /** Data of an option that has no rows of its own. */
    readonly data?: Buffer
  }>
  /** The layer's fields as a plain object. */
  toJSON(): Ip6HopoptsTree
}

/** IPv6 Hop-by-Hop Options Header in a full tree; the layer inside it, if any, is a key more. */
export interface Ip6HopoptsTree extends InnerTrees {
  /** Protocol of the header that follows. */
  readonly next_header: number
  /** Length of this header, in units of 8 bytes, without the first. */
  readonly header_length: number
  /** The options, in packet order. */
  readonly options?: Array<{
    /** Type of the option. */
    readonly type?: number
    /** Length of the option's data, in bytes. */
    readonly length?: number
    /** Bytes that only fill. */
    readonly padding?: Buffer
    /** Why routers should look at the packet, RFC 2711. */
    readonly router_alert?: number
    /** Length of what follows the IPv6 header, in bytes, RFC 2675. */
    readonly jumbo_payload_length?: number
    /** How many more tunnels the packet may enter, RFC 2473. */
    readonly tunnel_encapsulation_limit?: number
    /** Home address of the mobile node that sends, RFC 6275. */
    readonly home_address?: string
    readonly quick_start?: {
      /** 0 rate request, 8 report of approved rate, RFC 4782. */
      readonly function?: number
      /** Rate N, which stands for 40,000 x 2^N bits per second. */
      readonly rate?: number
      /** TTL that routers which approve count down. */
      readonly ttl?: number
      /** Random number of the sender. */
      readonly nonce?: number
    }
    readonly calipso?: {
      /** Domain of interpretation, RFC 5570. */
      readonly domain?: number
      /** Length of the compartment bitmap, in 32-bit words. */
      readonly compartment_length?: number
      /** Sensitivity level. */
      readonly sensitivity_level?: number
      /** CRC-16 of the option. */
      readonly checksum?: number
      /** One bit per compartment. */
      readonly compartment_bitmap?: Buffer
    }
    readonly rpl?: {
      readonly flags?: {
        /** The packet travels away from the root, RFC 6553. */
        readonly down?: 0 | 1
        /** Ranks on the way did not fit. */
        readonly rank_error?: 0 | 1
        /** A node could not forward the packet down. */
        readonly forwarding_error?: 0 | 1
      }
      /** RPL instance that the packet follows. */
      readonly instance_id?: number
      /** Rank of the node that forwarded the packet last. */
      readonly sender_rank?: number
    }
    readonly smf_dpd?: {
      /** Duplicates are found by a hash, RFC 6621. */
      readonly hash?: 0 | 1
      /** Kind of the tagger's id. */
      readonly tagger_id_type?: number
      /** Length of the tagger's id less one, in bytes. */
      readonly tagger_id_length?: number
      /** Who numbered the packet. */
      readonly tagger_id?: Buffer
      /** Number of the packet. */
      readonly identifier?: Buffer
      /** Value that keeps hashes apart; its first bit is the flag. */
      readonly hash_assist?: Buffer
    }
    readonly pdm?: {
      /** Exponent of the time since the last packet came, RFC 8250. */
      readonly scale_last_received?: number
      /** Exponent of the time since the last packet was sent. */
      readonly scale_last_sent?: number
      /** Number of this packet. */
      readonly this_packet?: number
      /** Number of the last packet that came. */
      readonly last_received?: number
      /** Time since the last packet came, scaled. */
      readonly delta_last_received?: number
      /** Time since the last packet was sent, scaled. */
      readonly delta_last_sent?: number
    }
    readonly ioam?: {
      /** Kind of in-situ measurement, RFC 9486. */
      readonly type?: number
    }
    readonly path_mtu?: {
      /** Smallest MTU on the way so far, in bytes, RFC 9268. */
      readonly minimum?: number
      /** Smallest MTU reported back, without its lowest bit. */
      readonly returned?: number
      /** The receiver is asked to report. */
      readonly return_flag?: 0 | 1
    }
    /** Nonce of an ILNP session, RFC 6744. */
    readonly ilnp_nonce?: Buffer
    /** Length of the line id, in bytes, RFC 6788. */
    readonly line_id_length?: number
    /** Subscriber's line. */
    readonly line_id?: string
    readonly mpl?: {
      /** Which length the seed's id has, RFC 7731. */
      readonly seed_id_length?: number
      readonly flags?: {
        /** The sequence number is the largest from this seed. */
        readonly largest?: 0 | 1
        /** 0. */
        readonly version?: 0 | 1
      }
      /** Number of the message. */
      readonly sequence?: number
      /** Who sent the message first. */
      readonly seed_id?: Buffer
    }
    readonly dff?: {
      /** 0, RFC 6971. */
      readonly version?: number
      readonly flags?: {
        /** The packet may be a copy. */
        readonly duplicate?: 0 | 1
        /** The packet came back from a next hop. */
        readonly returned?: 0 | 1
      }
      /** Number of the packet. */
      readonly sequence_number?: number
    }
    /** Data of an experimental option, RFC 4727. */
    readonly experiment?: Buffer
    /** Data of an option that has no rows of its own. */
    readonly data?: Buffer
  }>
}

/** IPv6 Routing Header, RFC 8200: read from the packet when asked; a field that was not captured is undefined. */
export interface Ip6Routing {
  /** Protocol of the header that follows. */
  readonly next_header?: number
  /** Length of this header, in units of 8 bytes, without the first. */
  readonly header_length?: number
  /** Kind of routing header. */
  readonly routing_type?: number
  /** How many of the listed stops are still to come. */
  readonly segments_left?: number
  /** Stops on the way, type 0. */
  readonly addresses?: string[]
  /** Home address of the mobile node that receives, type 2. */
  readonly home_address?: string
  /** Bytes left out of each address but the last, type 3. */
  readonly cmpr_i?: number
  /** Bytes left out of the last address. */
  readonly cmpr_e?: number
  /** Bytes behind the last address that only fill. */
  readonly pad?: number
  /** Stops on the way, without the bytes that they share with the destination. */
  readonly compressed_addresses?: Buffer[]
  /** Index of the segment list's last element, type 4. */
  readonly last_entry?: number
  /** Flags, RFC 8754. */
  readonly flags?: number
  /** Class or group of the packet. */
  readonly tag?: Buffer
  /** Segment list, last segment first. */
  readonly segments?: string[]
  /** Objects behind the segment list, in packet order. */
  readonly tlvs?: Array<{
    /** Type of the object. */
    readonly type?: number
    /** Length of the object's value, in bytes. */
    readonly length?: number
    /** The destination address is not part of the HMAC. */
    readonly d?: 0 | 1
    /** Key of the HMAC. */
    readonly key_id?: number
    /** Keyed hash of the header. */
    readonly hmac?: Buffer
    /** Value of an object that has no rows of its own. */
    readonly value?: Buffer
  }>
  /** Data of a routing type that has no rows of its own. */
  readonly data?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): Ip6RoutingTree
}

/** IPv6 Routing Header in a full tree; the layer inside it, if any, is a key more. */
export interface Ip6RoutingTree extends InnerTrees {
  /** Protocol of the header that follows. */
  readonly next_header: number
  /** Length of this header, in units of 8 bytes, without the first. */
  readonly header_length: number
  /** Kind of routing header. */
  readonly routing_type: number
  /** How many of the listed stops are still to come. */
  readonly segments_left: number
  /** Stops on the way, type 0. */
  readonly addresses?: string[]
  /** Home address of the mobile node that receives, type 2. */
  readonly home_address?: string
  /** Bytes left out of each address but the last, type 3. */
  readonly cmpr_i?: number
  /** Bytes left out of the last address. */
  readonly cmpr_e?: number
  /** Bytes behind the last address that only fill. */
  readonly pad?: number
  /** Stops on the way, without the bytes that they share with the destination. */
  readonly compressed_addresses?: Buffer[]
  /** Index of the segment list's last element, type 4. */
  readonly last_entry?: number
  /** Flags, RFC 8754. */
  readonly flags?: number
  /** Class or group of the packet. */
  readonly tag?: Buffer
  /** Segment list, last segment first. */
  readonly segments?: string[]
  /** Objects behind the segment list, in packet order. */
  readonly tlvs?: Array<{
    /** Type of the object. */
    readonly type?: number
    /** Length of the object's value, in bytes. */
    readonly length?: number
    /** The destination address is not part of the HMAC. */
    readonly d?: 0 | 1
    /** Key of the HMAC. */
    readonly key_id?: number
    /** Keyed hash of the header. */
    readonly hmac?: Buffer
    /** Value of an object that has no rows of its own. */
    readonly value?: Buffer
  }>
  /** Data of a routing type that has no rows of its own. */
  readonly data?: Buffer
}

/** IPv6 Fragment Header, RFC 8200: read from the packet when asked; a field that was not captured is undefined. */
export interface Ip6Fragment {
  /** Protocol of the fragmented part's first header. */
  readonly next_header?: number
  /** 0. */
  readonly reserved?: number
  /** Place of this fragment, in units of 8 bytes. */
  readonly fragment_offset?: number
  /** 0. */
  readonly reserved_bits?: number
  readonly flags?: {
    /** More fragments follow. */
    readonly mf?: 0 | 1
  }
  /** Tells which fragments belong together. */
  readonly identification?: number
  /** The layer's fields as a plain object. */
  toJSON(): Ip6FragmentTree
}

/** IPv6 Fragment Header in a full tree; the layer inside it, if any, is a key more. */
export interface Ip6FragmentTree extends InnerTrees {
  /** Protocol of the fragmented part's first header. */
  readonly next_header: number
  /** 0. */
  readonly reserved: number
  /** Place of this fragment, in units of 8 bytes. */
  readonly fragment_offset: number
  /** 0. */
  readonly reserved_bits: number
  readonly flags: {
    /** More fragments follow. */
    readonly mf: 0 | 1
  }
  /** Tells which fragments belong together. */
  readonly identification: number
}

/** IPv6 Destination Options Header, RFC 8200: read from the packet when asked; a field that was not captured is undefined. */
export interface Ip6Dstopts {
  /** Protocol of the header that follows. */
  readonly next_header?: number
  /** Length of this header, in units of 8 bytes, without the first. */
  readonly header_length?: number
  /** The options, in packet order. */
  readonly options?: Array<{
    /** Type of the option. */
    readonly type?: number
    /** What a node does that does not know the option. */
    readonly action?: number
    /** The data may change on the way. */
    readonly change?: 0 | 1
    /** The five low bits of the type. */
    readonly rest?: number
    /** Length of the option's data, in bytes. */
    readonly length?: number
    /** Bytes that only fill. */
    readonly padding?: Buffer
    /** Why routers should look at the packet, RFC 2711. */
    readonly router_alert?: number
    /** Length of what follows the IPv6 header, in bytes, RFC 2675. */
    readonly jumbo_payload_length?: number
    /** How many more tunnels the packet may enter, RFC 2473. */
    readonly tunnel_encapsulation_limit?: number
    /** Home address of the mobile node that sends, RFC 6275. */
    readonly home_address?: string
    readonly quick_start?: {
      /** 0 rate request, 8 report of approved rate, RFC 4782. */
      readonly function?: number
      /** Rate N, which stands for 40,000 x 2^N bits per second. */
      readonly rate?: number
      /** TTL that routers which approve count down. */
      readonly ttl?: number
      /** Random number of the sender. */
      readonly nonce?: number
    }
    readonly calipso?: {
      /** Domain of interpretation, RFC 5570. */
      readonly domain?: number
      /** Length of the compartment bitmap, in 32-bit words. */
      readonly compartment_length?: number
      /** Sensitivity level. */
      readonly sensitivity_level?: number
      /** CRC-16 of the option. */
      readonly checksum?: number
      /** One bit per compartment. */
      readonly compartment_bitmap?: Buffer
    }
    readonly rpl?: {
      /** The flags as one number. */
      readonly flags?: {
        /** The packet travels away from the root, RFC 6553. */
        readonly down?: 0 | 1
        /** Ranks on the way did not fit. */
        readonly rank_error?: 0 | 1
        /** A node could not forward the packet down. */
        readonly forwarding_error?: 0 | 1
      }
      /** RPL instance that the packet follows. */
      readonly instance_id?: number
      /** Rank of the node that forwarded the packet last. */
      readonly sender_rank?: number
    }
    readonly smf_dpd?: {
      /** Duplicates are found by a hash, RFC 6621. */
      readonly hash?: 0 | 1
      /** Kind of the tagger's id. */
      readonly tagger_id_type?: number
      /** Length of the tagger's id less one, in bytes. */
      readonly tagger_id_length?: number
      /** Who numbered the packet. */
      readonly tagger_id?: Buffer
      /** Number of the packet. */
      readonly identifier?: Buffer
      /** Value that keeps hashes apart; its first bit is the flag. */
      readonly hash_assist?: Buffer
    }
    readonly pdm?: {
      /** Exponent of the time since the last packet came, RFC 8250. */
      readonly scale_last_received?: number
      /** Exponent of the time since the last packet was sent. */
      readonly scale_last_sent?: number
      /** Number of this packet. */
      readonly this_packet?: number
      /** Number of the last packet that came. */
      readonly last_received?: number
      /** Time since the last packet came, scaled. */
      readonly delta_last_received?: number
      /** Time since the last packet was sent, scaled. */
      readonly delta_last_sent?: number
    }
    readonly ioam?: {
      /** Kind of in-situ measurement, RFC 9486. */
      readonly type?: number
    }
    readonly path_mtu?: {
      /** Smallest MTU on the way so far, in bytes, RFC 9268. */
      readonly minimum?: number
      /** Smallest MTU reported back, without its lowest bit. */
      readonly returned?: number
      /** The receiver is asked to report. */
      readonly return_flag?: 0 | 1
    }
    /** Nonce of an ILNP session, RFC 6744. */
    readonly ilnp_nonce?: Buffer
    /** Length of the line id, in bytes, RFC 6788. */
    readonly line_id_length?: number
    /** Subscriber's line. */
    readonly line_id?: string
    readonly mpl?: {
      /** The flags as one number. */
      readonly flags?: {
        /** The sequence number is the largest from this seed. */
        readonly largest?: 0 | 1
        /** 0. */
        readonly version?: 0 | 1
      }
      /** Which length the seed's id has, RFC 7731. */
      readonly seed_id_length?: number
      /** Number of the message. */
      readonly sequence?: number
      /** Who sent the message first. */
      readonly seed_id?: Buffer
    }
    readonly dff?: {
      /** Version and flags as one number. */
      readonly flags?: {
        /** The packet may be a copy. */
        readonly duplicate?: 0 | 1
        /** The packet came back from a next hop. */
        readonly returned?: 0 | 1
      }
      /** 0, RFC 6971. */
      readonly version?: number
      /** Number of the packet. */
      readonly sequence_number?: number
    }
    /** Data of an experimental option, RFC 4727. */
    readonly experiment?: Buffer
    /** Data of an option that has no rows of its own. */
    readonly data?: Buffer
  }>
  /** The layer's fields as a plain object. */
  toJSON(): Ip6DstoptsTree
}

/** IPv6 Destination Options Header in a full tree; the layer inside it, if any, is a key more. */
export interface Ip6DstoptsTree extends InnerTrees {
  /** Protocol of the header that follows. */
  readonly next_header: number
  /** Length of this header, in units of 8 bytes, without the first. */
  readonly header_length: number
  /** The options, in packet order. */
  readonly options?: Array<{
    /** Type of the option. */
    readonly type?: number
    /** Length of the option's data, in bytes. */
    readonly length?: number
    /** Bytes that only fill. */
    readonly padding?: Buffer
    /** Why routers should look at the packet, RFC 2711. */
    readonly router_alert?: number
    /** Length of what follows the IPv6 header, in bytes, RFC 2675. */
    readonly jumbo_payload_length?: number
    /** How many more tunnels the packet may enter, RFC 2473. */
    readonly tunnel_encapsulation_limit?: number
    /** Home address of the mobile node that sends, RFC 6275. */
    readonly home_address?: string
    readonly quick_start?: {
      /** 0 rate request, 8 report of approved rate, RFC 4782. */
      readonly function?: number
      /** Rate N, which stands for 40,000 x 2^N bits per second. */
      readonly rate?: number
      /** TTL that routers which approve count down. */
      readonly ttl?: number
      /** Random number of the sender. */
      readonly nonce?: number
    }
    readonly calipso?: {
      /** Domain of interpretation, RFC 5570. */
      readonly domain?: number
      /** Length of the compartment bitmap, in 32-bit words. */
      readonly compartment_length?: number
      /** Sensitivity level. */
      readonly sensitivity_level?: number
      /** CRC-16 of the option. */
      readonly checksum?: number
      /** One bit per compartment. */
      readonly compartment_bitmap?: Buffer
    }
    readonly rpl?: {
      readonly flags?: {
        /** The packet travels away from the root, RFC 6553. */
        readonly down?: 0 | 1
        /** Ranks on the way did not fit. */
        readonly rank_error?: 0 | 1
        /** A node could not forward the packet down. */
        readonly forwarding_error?: 0 | 1
      }
      /** RPL instance that the packet follows. */
      readonly instance_id?: number
      /** Rank of the node that forwarded the packet last. */
      readonly sender_rank?: number
    }
    readonly smf_dpd?: {
      /** Duplicates are found by a hash, RFC 6621. */
      readonly hash?: 0 | 1
      /** Kind of the tagger's id. */
      readonly tagger_id_type?: number
      /** Length of the tagger's id less one, in bytes. */
      readonly tagger_id_length?: number
      /** Who numbered the packet. */
      readonly tagger_id?: Buffer
      /** Number of the packet. */
      readonly identifier?: Buffer
      /** Value that keeps hashes apart; its first bit is the flag. */
      readonly hash_assist?: Buffer
    }
    readonly pdm?: {
      /** Exponent of the time since the last packet came, RFC 8250. */
      readonly scale_last_received?: number
      /** Exponent of the time since the last packet was sent. */
      readonly scale_last_sent?: number
      /** Number of this packet. */
      readonly this_packet?: number
      /** Number of the last packet that came. */
      readonly last_received?: number
      /** Time since the last packet came, scaled. */
      readonly delta_last_received?: number
      /** Time since the last packet was sent, scaled. */
      readonly delta_last_sent?: number
    }
    readonly ioam?: {
      /** Kind of in-situ measurement, RFC 9486. */
      readonly type?: number
    }
    readonly path_mtu?: {
      /** Smallest MTU on the way so far, in bytes, RFC 9268. */
      readonly minimum?: number
      /** Smallest MTU reported back, without its lowest bit. */
      readonly returned?: number
      /** The receiver is asked to report. */
      readonly return_flag?: 0 | 1
    }
    /** Nonce of an ILNP session, RFC 6744. */
    readonly ilnp_nonce?: Buffer
    /** Length of the line id, in bytes, RFC 6788. */
    readonly line_id_length?: number
    /** Subscriber's line. */
    readonly line_id?: string
    readonly mpl?: {
      /** Which length the seed's id has, RFC 7731. */
      readonly seed_id_length?: number
      readonly flags?: {
        /** The sequence number is the largest from this seed. */
        readonly largest?: 0 | 1
        /** 0. */
        readonly version?: 0 | 1
      }
      /** Number of the message. */
      readonly sequence?: number
      /** Who sent the message first. */
      readonly seed_id?: Buffer
    }
    readonly dff?: {
      /** 0, RFC 6971. */
      readonly version?: number
      readonly flags?: {
        /** The packet may be a copy. */
        readonly duplicate?: 0 | 1
        /** The packet came back from a next hop. */
        readonly returned?: 0 | 1
      }
      /** Number of the packet. */
      readonly sequence_number?: number
    }
    /** Data of an experimental option, RFC 4727. */
    readonly experiment?: Buffer
    /** Data of an option that has no rows of its own. */
    readonly data?: Buffer
  }>
}

/** IPv6 Mobility Header, RFC 6275: read from the packet when asked; a field that was not captured is undefined. */
export interface Ip6Mobility {
  /** Protocol of the header that follows; 59 for nothing. */
  readonly next_header?: number
  /** Length of this header, in units of 8 bytes, without the first. */
  readonly header_length?: number
  /** Kind of message. */
  readonly type?: number
  /** 0. */
  readonly reserved?: number
  /** Internet checksum. */
  readonly checksum?: number
  /** Whether the checksum fits. */
  readonly checksum_status?: ChecksumStatus
  /** Name of the message. */
  readonly type_name?: string
  readonly home_test_init?: {
    /** Home init cookie. */
    readonly cookie?: bigint
  }
  readonly care_of_test_init?: {
    /** Care-of init cookie. */
    readonly cookie?: bigint
  }
  readonly home_test?: {
    /** Home nonce index. */
    readonly nonce_index?: number
    /** Home init cookie, returned. */
    readonly cookie?: bigint
    /** Home keygen token. */
    readonly token?: bigint
  }
  readonly care_of_test?: {
    /** Care-of nonce index. */
    readonly nonce_index?: number
    /** Care-of init cookie, returned. */
    readonly cookie?: bigint
    /** Care-of keygen token. */
    readonly token?: bigint
  }
  readonly binding_update?: {
    /** Number of the binding update. */
    readonly sequence_number?: number
    /** An acknowledgement is asked for. */
    readonly acknowledge?: 0 | 1
    /** The receiver should be the home agent. */
    readonly home_registration?: 0 | 1
    /** The home address has the interface id of the link-local one. */
    readonly link_local?: 0 | 1
    /** The key association survives a move. */
    readonly key_management?: 0 | 1
    /** Registration at a mobility anchor point, RFC 5380. */
    readonly map_registration?: 0 | 1
    /** The sender is a mobile router, RFC 3963. */
    readonly mobile_router?: 0 | 1
    /** Proxy registration, RFC 5213. */
    readonly proxy?: 0 | 1
    /** Encapsulation in UDP is forced, RFC 5555. */
    readonly force_udp?: 0 | 1
    /** The TLV header format is used, RFC 5845. */
    readonly tlv_header?: 0 | 1
    /** The update is for a group of bindings, RFC 6602. */
    readonly bulk?: 0 | 1
    /** How long the binding holds, in units of 4 seconds. */
    readonly lifetime?: number
  }
  readonly binding_acknowledgement?: {
    /** Below 128: accepted. */
    readonly status?: number
    /** The key association survives a move. */
    readonly key_management?: 0 | 1
    /** The home agent serves mobile routers. */
    readonly mobile_router?: 0 | 1
    /** Proxy registration. */
    readonly proxy?: 0 | 1
    /** The TLV header format is used. */
    readonly tlv_header?: 0 | 1
    /** The answer is for a group of bindings. */
    readonly bulk?: 0 | 1
    /** Number of the binding update. */
    readonly sequence_number?: number
    /** How long the binding holds, in units of 4 seconds. */
    readonly lifetime?: number
  }
  readonly binding_error?: {
    /** Why: 1 unknown binding, 2 unrecognized message. */
    readonly status?: number
    /** Home address of the binding. */
    readonly home_address?: string
  }
  readonly fast_binding_update?: {
    /** Number of the update. */
    readonly sequence_number?: number
    /** An acknowledgment is asked for. */
    readonly acknowledge?: 0 | 1
    /** 1. */
    readonly home_registration?: 0 | 1
    /** The home address has the interface id of the link-local one. */
    readonly link_local?: 0 | 1
    /** The key association survives a move. */
    readonly key_management?: 0 | 1
    /** How long the binding holds, in units of 4 seconds. */
    readonly lifetime?: number
  }
  readonly fast_binding_acknowledgment?: {
    /** Below 128: accepted. */
    readonly status?: number
    /** The key association survives a move. */
    readonly key_management?: 0 | 1
    /** Number of the update. */
    readonly sequence_number?: number
    /** How long the binding holds, in units of 4 seconds. */
    readonly lifetime?: number
  }
  readonly home_agent_switch?: {
    /** Number of home agents. */
    readonly count?: number
    /** Home agents to switch to, RFC 5142. */
    readonly addresses?: string[]
  }
  readonly heartbeat?: {
    /** The response was not asked for, RFC 5847. */
    readonly unsolicited?: 0 | 1
    /** 1 in a response, 0 in a request. */
    readonly response?: 0 | 1
    /** Number of the request. */
    readonly sequence_number?: number
  }
  readonly handover_initiate?: {
    /** Number of the message, RFC 5568. */
    readonly sequence_number?: number
    /** A new care-of address is asked for. */
    readonly assigned?: 0 | 1
    /** Packets should be buffered. */
    readonly buffer?: 0 | 1
    /** What the message is about. */
    readonly code?: number
  }
  readonly handover_acknowledge?: {
    /** Number of the message answered. */
    readonly sequence_number?: number
    /** Below 128: accepted. */
    readonly code?: number
  }
  readonly binding_revocation?: {
    /** 1 indication, 2 acknowledgement, RFC 5846. */
    readonly type?: number
    /** Why an indication is sent, or the status of an acknowledgement. */
    readonly trigger_or_status?: number
    /** Number of the message. */
    readonly sequence_number?: number
    /** A proxy binding is revoked. */
    readonly proxy?: 0 | 1
    /** Only the IPv4 home address is revoked. */
    readonly ipv4?: 0 | 1
    /** All bindings of the peer are revoked. */
    readonly global?: 0 | 1
  }
  readonly localized_routing?: {
    /** Number of the message, RFC 6705. */
    readonly sequence_number?: number
    /** How long, in seconds. */
    readonly lifetime?: number
  }
  readonly localized_routing_acknowledgment?: {
    /** Number of the message answered. */
    readonly sequence_number?: number
    /** The message was not asked for. */
    readonly unsolicited?: 0 | 1
    /** 0: success. */
    readonly status?: number
    /** How long, in seconds. */
    readonly lifetime?: number
  }
  readonly update_notification?: {
    /** Number of the message, RFC 7077. */
    readonly sequence_number?: number
    /** What the receiver should do. */
    readonly reason?: number
    /** An acknowledgement is asked for. */
    readonly acknowledge?: 0 | 1
    /** The message is sent again. */
    readonly retransmission?: 0 | 1
  }
  readonly update_notification_acknowledgement?: {
    /** Number of the message answered. */
    readonly sequence_number?: number
    /** 0: success. */
    readonly status?: number
  }
  /** Body of a message that has no rows of its own. */
  readonly data?: Buffer
  /** The options, in packet order. */
  readonly options?: Array<{
    /** Type of the option. */
    readonly type?: number
    /** Length of the option's data, in bytes. */
    readonly length?: number
    /** Bytes that only fill. */
    readonly padding?: Buffer
    /** When to send the next update, in units of 4 seconds. */
    readonly refresh_interval?: number
    /** Care-of address to use instead of the source address. */
    readonly care_of_address?: string
    /** Home nonce index. */
    readonly home_nonce_index?: number
    /** Care-of nonce index. */
    readonly care_of_nonce_index?: number
    /** Keyed hash of the message. */
    readonly authenticator?: Buffer
    /** Length of the prefix, in bits. */
    readonly prefix_length?: number
    /** Mobile or home network prefix. */
    readonly prefix?: string
    /** Whose link-layer address it is. */
    readonly link_layer_code?: number
    /** Link-layer address. */
    readonly link_layer_address?: Buffer
    /** 1: network access identifier, RFC 4283. */
    readonly identifier_subtype?: number
    /** Who the mobile node is. */
    readonly identifier?: string
    /** Who checks the authentication, RFC 4285. */
    readonly authentication_subtype?: number
    /** Which security association. */
    readonly mobility_spi?: number
    /** Keyed hash of the message. */
    readonly authentication_data?: Buffer
    /** Kind of handoff, RFC 5213. */
    readonly handoff_indicator?: number
    /** Access technology, RFC 5213. */
    readonly access_technology?: number
    /** Link-layer identifier of the mobile node. */
    readonly link_layer_identifier?: Buffer
    /** Link-local address of the access gateway. */
    readonly link_local_address?: string
    /** How often the sender restarted, RFC 5847. */
    readonly restart_counter?: number
    /** IPv4 care-of address, RFC 5555. */
    readonly ipv4_care_of_address?: string
    /** Key of the GRE tunnel, RFC 5845. */
    readonly gre_key?: number
    /** Data of an option that has no rows of its own. */
    readonly data?: Buffer
  }>
  /** The layer's fields as a plain object. */
  toJSON(): Ip6MobilityTree
}

/** IPv6 Mobility Header in a full tree; the layer inside it, if any, is a key more. */
export interface Ip6MobilityTree extends InnerTrees {
  /** Protocol of the header that follows; 59 for nothing. */
  readonly next_header: number
  /** Length of this header, in units of 8 bytes, without the first. */
  readonly header_length: number
  /** Kind of message. */
  readonly type: number
  /** 0. */
  readonly reserved: number
  /** Internet checksum. */
  readonly checksum: number
  readonly home_test_init?: {
    /** Home init cookie. */
    readonly cookie?: bigint
  }
  readonly care_of_test_init?: {
    /** Care-of init cookie. */
    readonly cookie?: bigint
  }
  readonly home_test?: {
    /** Home nonce index. */
    readonly nonce_index?: number
    /** Home init cookie, returned. */
    readonly cookie?: bigint
    /** Home keygen token. */
    readonly token?: bigint
  }
  readonly care_of_test?: {
    /** Care-of nonce index. */
    readonly nonce_index?: number
    /** Care-of init cookie, returned. */
    readonly cookie?: bigint
    /** Care-of keygen token. */
    readonly token?: bigint
  }
  readonly binding_update?: {
    /** Number of the binding update. */
    readonly sequence_number?: number
    /** An acknowledgement is asked for. */
    readonly acknowledge?: 0 | 1
    /** The receiver should be the home agent. */
    readonly home_registration?: 0 | 1
    /** The home address has the interface id of the link-local one. */
    readonly link_local?: 0 | 1
    /** The key association survives a move. */
    readonly key_management?: 0 | 1
    /** Registration at a mobility anchor point, RFC 5380. */
    readonly map_registration?: 0 | 1
    /** The sender is a mobile router, RFC 3963. */
    readonly mobile_router?: 0 | 1
    /** Proxy registration, RFC 5213. */
    readonly proxy?: 0 | 1
    /** Encapsulation in UDP is forced, RFC 5555. */
    readonly force_udp?: 0 | 1
    /** The TLV header format is used, RFC 5845. */
    readonly tlv_header?: 0 | 1
    /** The update is for a group of bindings, RFC 6602. */
    readonly bulk?: 0 | 1
    /** How long the binding holds, in units of 4 seconds. */
    readonly lifetime?: number
  }
  readonly binding_acknowledgement?: {
    /** Below 128: accepted. */
    readonly status?: number
    /** The key association survives a move. */
    readonly key_management?: 0 | 1
    /** The home agent serves mobile routers. */
    readonly mobile_router?: 0 | 1
    /** Proxy registration. */
    readonly proxy?: 0 | 1
    /** The TLV header format is used. */
    readonly tlv_header?: 0 | 1
    /** The answer is for a group of bindings. */
    readonly bulk?: 0 | 1
    /** Number of the binding update. */
    readonly sequence_number?: number
    /** How long the binding holds, in units of 4 seconds. */
    readonly lifetime?: number
  }
  readonly binding_error?: {
    /** Why: 1 unknown binding, 2 unrecognized message. */
    readonly status?: number
    /** Home address of the binding. */
    readonly home_address?: string
  }
  readonly fast_binding_update?: {
    /** Number of the update. */
    readonly sequence_number?: number
    /** An acknowledgment is asked for. */
    readonly acknowledge?: 0 | 1
    /** 1. */
    readonly home_registration?: 0 | 1
    /** The home address has the interface id of the link-local one. */
    readonly link_local?: 0 | 1
    /** The key association survives a move. */
    readonly key_management?: 0 | 1
    /** How long the binding holds, in units of 4 seconds. */
    readonly lifetime?: number
  }
  readonly fast_binding_acknowledgment?: {
    /** Below 128: accepted. */
    readonly status?: number
    /** The key association survives a move. */
    readonly key_management?: 0 | 1
    /** Number of the update. */
    readonly sequence_number?: number
    /** How long the binding holds, in units of 4 seconds. */
    readonly lifetime?: number
  }
  readonly home_agent_switch?: {
    /** Number of home agents. */
    readonly count?: number
    /** Home agents to switch to, RFC 5142. */
    readonly addresses?: string[]
  }
  readonly heartbeat?: {
    /** The response was not asked for, RFC 5847. */
    readonly unsolicited?: 0 | 1
    /** 1 in a response, 0 in a request. */
    readonly response?: 0 | 1
    /** Number of the request. */
    readonly sequence_number?: number
  }
  readonly handover_initiate?: {
    /** Number of the message, RFC 5568. */
    readonly sequence_number?: number
    /** A new care-of address is asked for. */
    readonly assigned?: 0 | 1
    /** Packets should be buffered. */
    readonly buffer?: 0 | 1
    /** What the message is about. */
    readonly code?: number
  }
  readonly handover_acknowledge?: {
    /** Number of the message answered. */
    readonly sequence_number?: number
    /** Below 128: accepted. */
    readonly code?: number
  }
  readonly binding_revocation?: {
    /** 1 indication, 2 acknowledgement, RFC 5846. */
    readonly type?: number
    /** Why an indication is sent, or the status of an acknowledgement. */
    readonly trigger_or_status?: number
    /** Number of the message. */
    readonly sequence_number?: number
    /** A proxy binding is revoked. */
    readonly proxy?: 0 | 1
    /** Only the IPv4 home address is revoked. */
    readonly ipv4?: 0 | 1
    /** All bindings of the peer are revoked. */
    readonly global?: 0 | 1
  }
  readonly localized_routing?: {
    /** Number of the message, RFC 6705. */
    readonly sequence_number?: number
    /** How long, in seconds. */
    readonly lifetime?: number
  }
  readonly localized_routing_acknowledgment?: {
    /** Number of the message answered. */
    readonly sequence_number?: number
    /** The message was not asked for. */
    readonly unsolicited?: 0 | 1
    /** 0: success. */
    readonly status?: number
    /** How long, in seconds. */
    readonly lifetime?: number
  }
  readonly update_notification?: {
    /** Number of the message, RFC 7077. */
    readonly sequence_number?: number
    /** What the receiver should do. */
    readonly reason?: number
    /** An acknowledgement is asked for. */
    readonly acknowledge?: 0 | 1
    /** The message is sent again. */
    readonly retransmission?: 0 | 1
  }
  readonly update_notification_acknowledgement?: {
    /** Number of the message answered. */
    readonly sequence_number?: number
    /** 0: success. */
    readonly status?: number
  }
  /** Body of a message that has no rows of its own. */
  readonly data?: Buffer
  /** The options, in packet order. */
  readonly options?: Array<{
    /** Type of the option. */
    readonly type?: number
    /** Length of the option's data, in bytes. */
    readonly length?: number
    /** Bytes that only fill. */
    readonly padding?: Buffer
    /** When to send the next update, in units of 4 seconds. */
    readonly refresh_interval?: number
    /** Care-of address to use instead of the source address. */
    readonly care_of_address?: string
    /** Home nonce index. */
    readonly home_nonce_index?: number
    /** Care-of nonce index. */
    readonly care_of_nonce_index?: number
    /** Keyed hash of the message. */
    readonly authenticator?: Buffer
    /** Length of the prefix, in bits. */
    readonly prefix_length?: number
    /** Mobile or home network prefix. */
    readonly prefix?: string
    /** Whose link-layer address it is. */
    readonly link_layer_code?: number
    /** Link-layer address. */
    readonly link_layer_address?: Buffer
    /** 1: network access identifier, RFC 4283. */
    readonly identifier_subtype?: number
    /** Who the mobile node is. */
    readonly identifier?: string
    /** Who checks the authentication, RFC 4285. */
    readonly authentication_subtype?: number
    /** Which security association. */
    readonly mobility_spi?: number
    /** Keyed hash of the message. */
    readonly authentication_data?: Buffer
    /** Kind of handoff, RFC 5213. */
    readonly handoff_indicator?: number
    /** Access technology, RFC 5213. */
    readonly access_technology?: number
    /** Link-layer identifier of the mobile node. */
    readonly link_layer_identifier?: Buffer
    /** Link-local address of the access gateway. */
    readonly link_local_address?: string
    /** How often the sender restarted, RFC 5847. */
    readonly restart_counter?: number
    /** IPv4 care-of address, RFC 5555. */
    readonly ipv4_care_of_address?: string
    /** Key of the GRE tunnel, RFC 5845. */
    readonly gre_key?: number
    /** Data of an option that has no rows of its own. */
    readonly data?: Buffer
  }>
}

/** Authentication Header, RFC 4302: read from the packet when asked; a field that was not captured is undefined. */
export interface Ah {
  /** Protocol of the header that follows. */
  readonly next_header?: number
  /** Length of this header, in 32-bit words less two. */
  readonly payload_length?: number
  /** 0. */
  readonly reserved?: Buffer
  /** Security parameters index: tells which association protects the packet. */
  readonly spi?: number
  /** Number of the packet in its association. */
  readonly sequence_number?: number
  /** Integrity check value, with padding. */
  readonly icv?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): AhTree
}

/** Authentication Header in a full tree; the layer inside it, if any, is a key more. */
export interface AhTree extends InnerTrees {
  /** Protocol of the header that follows. */
  readonly next_header: number
  /** Length of this header, in 32-bit words less two. */
  readonly payload_length: number
  /** 0. */
  readonly reserved: Buffer
  /** Security parameters index: tells which association protects the packet. */
  readonly spi: number
  /** Number of the packet in its association. */
  readonly sequence_number: number
  /** Integrity check value, with padding. */
  readonly icv?: Buffer
}

/** Encapsulating Security Payload, RFC 4303: read from the packet when asked; a field that was not captured is undefined. */
export interface Esp {
  /** Security parameters index: tells which association protects the packet. */
  readonly spi?: number
  /** Number of the packet in its association. */
  readonly sequence_number?: number
  /** Where the encrypted part begins, in bytes from the packet's start. */
  readonly payload_offset?: number
  /** Length of the encrypted part, in bytes, captured or not. */
  readonly payload_length?: number
  /** Encrypted payload, trailer and integrity check value, as far as they were captured. */
  readonly payload?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): EspTree
}

/** Encapsulating Security Payload in a full tree; the layer inside it, if any, is a key more. */
export interface EspTree extends InnerTrees {
  /** Security parameters index: tells which association protects the packet. */
  readonly spi: number
  /** Number of the packet in its association. */
  readonly sequence_number: number
  /** Where the encrypted part begins, in bytes from the packet's start. */
  readonly payload_offset: number
  /** Encrypted payload, trailer and integrity check value, as far as they were captured. */
  readonly payload: Buffer
}

/** Host Identity Protocol, RFC 7401: read from the packet when asked; a field that was not captured is undefined. */
export interface Hip {
  /** Protocol of what follows; 59 for nothing. */
  readonly next_header?: number
  /** Length of the header and its parameters, in units of 8 bytes, without the first. */
  readonly header_length?: number
  /** 0: tells HIP from Shim6. */
  readonly fixed_0?: 0 | 1
  /** Kind of message. */
  readonly packet_type?: number
  /** 2, or 1 for RFC 5201. */
  readonly version?: number
  /** 0. */
  readonly reserved?: number
  /** 1: tells HIP from Shim6. */
  readonly fixed_1?: 0 | 1
  /** Internet checksum. */
  readonly checksum?: number
  /** Whether the checksum fits. */
  readonly checksum_status?: ChecksumStatus
  /** Flags of the message. */
  readonly controls?: number
  /** The sender's identity is not listed anywhere. */
  readonly anonymous?: 0 | 1
  /** Host identity tag of the sender. */
  readonly sender_hit?: Buffer
  /** Host identity tag of the receiver; 0 where it is not known. */
  readonly receiver_hit?: Buffer
  /** The parameters, in packet order. */
  readonly parameters?: Array<{
    /** Type of the parameter; an odd one is critical. */
    readonly type?: number
    /** Length of the contents, in bytes. */
    readonly length?: number
    /** Contents of the parameter, without its padding. */
    readonly contents?: Buffer
  }>
  /** Name of the packet type. */
  readonly packet_name?: string
  /** The layer's fields as a plain object. */
  toJSON(): HipTree
}

/** Host Identity Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface HipTree extends InnerTrees {
  /** Protocol of what follows; 59 for nothing. */
  readonly next_header: number
  /** Length of the header and its parameters, in units of 8 bytes, without the first. */
  readonly header_length: number
  /** 0: tells HIP from Shim6. */
  readonly fixed_0: 0 | 1
  /** Kind of message. */
  readonly packet_type: number
  /** 2, or 1 for RFC 5201. */
  readonly version: number
  /** 0. */
  readonly reserved: number
  /** 1: tells HIP from Shim6. */
  readonly fixed_1: 0 | 1
  /** Internet checksum. */
  readonly checksum: number
  /** Flags of the message. */
  readonly controls: number
  /** Host identity tag of the sender. */
  readonly sender_hit: Buffer
  /** Host identity tag of the receiver; 0 where it is not known. */
  readonly receiver_hit: Buffer
  /** The parameters, in packet order. */
  readonly parameters?: Array<{
    /** Type of the parameter; an odd one is critical. */
    readonly type?: number
    /** Length of the contents, in bytes. */
    readonly length?: number
    /** Contents of the parameter, without its padding. */
    readonly contents?: Buffer
  }>
}

/** Shim6, RFC 5533: read from the packet when asked; a field that was not captured is undefined. */
export interface Shim6 {
  /** Protocol of the header that follows; 59 for nothing. */
  readonly next_header?: number
  /** Length of this header, in units of 8 bytes, without the first. */
  readonly header_length?: number
  /** 1 in front of a payload, 0 in a control message. */
  readonly payload_header?: 0 | 1
  /** Context at the receiver that the payload belongs to. */
  readonly context_tag?: number
  /** Kind of control message. */
  readonly type?: number
  /** 0: tells Shim6 from HIP. */
  readonly protocol?: number
  /** Internet checksum of a control message. */
  readonly checksum?: number
  /** What follows the checksum of a control message. */
  readonly body?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): Shim6Tree
}

/** Shim6 in a full tree; the layer inside it, if any, is a key more. */
export interface Shim6Tree extends InnerTrees {
  /** Protocol of the header that follows; 59 for nothing. */
  readonly next_header: number
  /** Length of this header, in units of 8 bytes, without the first. */
  readonly header_length: number
  /** 1 in front of a payload, 0 in a control message. */
  readonly payload_header?: 0 | 1
  /** Context at the receiver that the payload belongs to. */
  readonly context_tag?: number
  /** Kind of control message. */
  readonly type?: number
  /** 0: tells Shim6 from HIP. */
  readonly protocol?: number
  /** Internet checksum of a control message. */
  readonly checksum?: number
  /** What follows the checksum of a control message. */
  readonly body?: Buffer
}

/** Transmission Control Protocol, RFC 9293: read from the packet when asked; a field that was not captured is undefined. */
export interface Tcp {
  /** Source port. */
  readonly sport?: number
  /** Destination port. */
  readonly dport?: number
  /** Sequence number of the first payload byte. */
  readonly seqno?: number
  /** Next sequence number that the sender of the ACK expects. */
  readonly ackno?: number
  /** Header length, in 32-bit words. */
  readonly data_offset?: number
  /** Reserved bits and flags as one number. */
  readonly flags?: {
    /** Congestion window reduced, RFC 3168. */
    readonly cwr?: 0 | 1
    /** ECN echo, RFC 3168. */
    readonly ece?: 0 | 1
    /** The urgent pointer counts. */
    readonly urg?: 0 | 1
    /** The acknowledgment number counts. */
    readonly ack?: 0 | 1
    /** Hand the data over at once. */
    readonly psh?: 0 | 1
    /** Reset the connection. */
    readonly rst?: 0 | 1
    /** Synchronize sequence numbers. */
    readonly syn?: 0 | 1
    /** No more data from the sender. */
    readonly fin?: 0 | 1
  }
  /** 0 but for the last bit, which was the nonce sum of RFC 3540. */
  readonly reserved?: number
  /** Receive window as sent, not scaled. */
  readonly window_size?: number
  /** Internet checksum. */
  readonly checksum?: number
  /** Whether the checksum fits. */
  readonly checksum_status?: ChecksumStatus
  /** End of the urgent data, from the sequence number. */
  readonly urgent_pointer?: number
  /** The options, in packet order. */
  readonly options?: Array<{
    /** Kind of the option. */
    readonly kind?: number
    /** Length of the option, kind and length included, in bytes. */
    readonly length?: number
    /** Largest segment that the sender accepts, in bytes. */
    readonly mss?: number
    /** Bits by which the window is shifted, RFC 7323. */
    readonly window_scale?: number
    /** Blocks received out of order, RFC 2018. */
    readonly sack?: Array<{
      /** First sequence number of the block. */
      readonly left?: number
      /** Sequence number behind the block. */
      readonly right?: number
    }>
    /** Timestamp of the sender, RFC 7323. */
    readonly tsval?: number
    /** Timestamp echoed, RFC 7323. */
    readonly tsecr?: number
    /** Body of an option that has no rows of its own. */
    readonly data?: Buffer
  }>
  /** Where the payload begins, in bytes from the packet's start. */
  readonly payload_offset?: number
  /** Length of the payload, in bytes, captured or not. */
  readonly payload_length?: number
  /** What the segment carries, as far as it was captured. */
  readonly payload?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): TcpTree
}

/** Transmission Control Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface TcpTree extends InnerTrees {
  /** Source port. */
  readonly sport: number
  /** Destination port. */
  readonly dport: number
  /** Sequence number of the first payload byte. */
  readonly seqno: number
  /** Next sequence number that the sender of the ACK expects. */
  readonly ackno: number
  /** Header length, in 32-bit words. */
  readonly data_offset: number
  /** 0 but for the last bit, which was the nonce sum of RFC 3540. */
  readonly reserved: number
  readonly flags: {
    /** Congestion window reduced, RFC 3168. */
    readonly cwr: 0 | 1
    /** ECN echo, RFC 3168. */
    readonly ece: 0 | 1
    /** The urgent pointer counts. */
    readonly urg: 0 | 1
    /** The acknowledgment number counts. */
    readonly ack: 0 | 1
    /** Hand the data over at once. */
    readonly psh: 0 | 1
    /** Reset the connection. */
    readonly rst: 0 | 1
    /** Synchronize sequence numbers. */
    readonly syn: 0 | 1
    /** No more data from the sender. */
    readonly fin: 0 | 1
  }
  /** Receive window as sent, not scaled. */
  readonly window_size: number
  /** Internet checksum. */
  readonly checksum: number
  /** End of the urgent data, from the sequence number. */
  readonly urgent_pointer: number
  /** The options, in packet order. */
  readonly options?: Array<{
    /** Kind of the option. */
    readonly kind?: number
    /** Length of the option, kind and length included, in bytes. */
    readonly length?: number
    /** Largest segment that the sender accepts, in bytes. */
    readonly mss?: number
    /** Bits by which the window is shifted, RFC 7323. */
    readonly window_scale?: number
    /** Blocks received out of order, RFC 2018. */
    readonly sack?: Array<{
      /** First sequence number of the block. */
      readonly left?: number
      /** Sequence number behind the block. */
      readonly right?: number
    }>
    /** Timestamp of the sender, RFC 7323. */
    readonly tsval?: number
    /** Timestamp echoed, RFC 7323. */
    readonly tsecr?: number
    /** Body of an option that has no rows of its own. */
    readonly data?: Buffer
  }>
  /** Where the payload begins, in bytes from the packet's start. */
  readonly payload_offset: number
  /** What the segment carries, as far as it was captured. */
  readonly payload: Buffer
}

/** User Datagram Protocol, RFC 768: read from the packet when asked; a field that was not captured is undefined. */
export interface Udp {
  /** Source port; 0 when no reply is expected. */
  readonly sport?: number
  /** Destination port. */
  readonly dport?: number
  /** Header and payload, in bytes; 0 in a jumbogram. */
  readonly length?: number
  /** Internet checksum; 0 when the sender made none. */
  readonly checksum?: number
  /** Whether the checksum fits. */
  readonly checksum_status?: ChecksumStatus
  /** Where the payload begins, in bytes from the packet's start. */
  readonly payload_offset?: number
  /** Length of the payload, in bytes, captured or not. */
  readonly payload_length?: number
  /** What the datagram carries, as far as it was captured. */
  readonly payload?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): UdpTree
}

/** User Datagram Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface UdpTree extends InnerTrees {
  /** Source port; 0 when no reply is expected. */
  readonly sport: number
  /** Destination port. */
  readonly dport: number
  /** Header and payload, in bytes; 0 in a jumbogram. */
  readonly length: number
  /** Internet checksum; 0 when the sender made none. */
  readonly checksum: number
  /** Where the payload begins, in bytes from the packet's start. */
  readonly payload_offset: number
  /** What the datagram carries, as far as it was captured. */
  readonly payload: Buffer
}
