// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

/** What can be said of a checksum. */
export type ChecksumStatus = 'valid' | 'invalid' | 'not captured' | 'absent' | 'offloaded'

/** Names of layers. */
export type LayerName = 'ethernet' | 'vlan' | 'llc' | 'snap' | 'null' | 'loop' | 'raw' | 'sll' | 'sll2' | 'arp' | 'ip' | 'ip6' | 'ip6_hopopts' | 'ip6_routing' | 'ip6_fragment' | 'ip6_dstopts' | 'ip6_mobility' | 'ah' | 'esp' | 'hip' | 'shim6' | 'icmp' | 'icmp6' | 'igmp' | 'tcp' | 'udp'

/** Names of fields: ours. */
export type OwnFieldName =
  | 'frame.number'
  | 'frame.time_epoch'
  | 'frame.time_utc'
  | 'frame.len'
  | 'frame.cap_len'
  | 'frame.interface_id'
  | 'frame.comment'
  | 'frame.encap_type'
  | 'frame.packet_flags'
  | 'frame.packet_flags.direction'
  | 'frame.packet_flags.reception_type'
  | 'frame.packet_flags.fcs_length'
  | 'frame.packet_flags.reserved'
  | 'frame.packet_flags.crc_error'
  | 'frame.packet_flags.too_long'
  | 'frame.packet_flags.too_short'
  | 'frame.packet_flags.gap'
  | 'frame.packet_flags.unaligned'
  | 'frame.packet_flags.start_delimiter'
  | 'frame.packet_flags.preamble'
  | 'frame.packet_flags.symbol'
  | 'frame.protocols'
  | 'ethernet.dhost'
  | 'ethernet.shost'
  | 'ethernet.ethertype'
  | 'ethernet.length'
  | 'ethernet.dhost_local'
  | 'ethernet.dhost_group'
  | 'ethernet.shost_local'
  | 'ethernet.shost_group'
  | 'ethernet.padding'
  | 'ethernet.trailer'
  | 'ethernet.fcs'
  | 'ethernet.fcs_status'
  | 'vlan.priority'
  | 'vlan.dei'
  | 'vlan.id'
  | 'vlan.ethertype'
  | 'vlan.length'
  | 'vlan.padding'
  | 'vlan.trailer'
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
  | 'sll.padding'
  | 'sll.trailer'
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
  | 'sll2.padding'
  | 'sll2.trailer'
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
  | 'ip.header_bytes'
  | 'ip.options'
  | 'ip.options.kind'
  | 'ip.options.length'
  | 'ip.options.pointer'
  | 'ip.options.route'
  | 'ip.options.overflow'
  | 'ip.options.flag'
  | 'ip.options.timestamps'
  | 'ip.options.timestamps.address'
  | 'ip.options.timestamps.time'
  | 'ip.options.classification'
  | 'ip.options.authority'
  | 'ip.options.format_code'
  | 'ip.options.security_info'
  | 'ip.options.security'
  | 'ip.options.compartments'
  | 'ip.options.handling_restrictions'
  | 'ip.options.transmission_control'
  | 'ip.options.stream_id'
  | 'ip.options.mtu'
  | 'ip.options.traceroute_id'
  | 'ip.options.outbound_hops'
  | 'ip.options.return_hops'
  | 'ip.options.originator'
  | 'ip.options.router_alert'
  | 'ip.options.function'
  | 'ip.options.rate'
  | 'ip.options.qs_ttl'
  | 'ip.options.nonce'
  | 'ip.options.address'
  | 'ip.options.data'
  | 'ip.options.cipso.domain'
  | 'ip.options.cipso.tags'
  | 'ip.options.cipso.tags.type'
  | 'ip.options.cipso.tags.length'
  | 'ip.options.cipso.tags.sensitivity_level'
  | 'ip.options.cipso.tags.categories'
  | 'ip.options.cipso.tags.ranges'
  | 'ip.options.cipso.tags.ranges.top'
  | 'ip.options.cipso.tags.ranges.bottom'
  | 'ip.options.cipso.tags.data'
  | 'ip6.version'
  | 'ip6.ip_version'
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
  | 'ip6_hopopts.options.ioam.data'
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
  | 'ip6_dstopts.options.ioam.data'
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
  | 'shim6.type_name'
  | 'shim6.protocol'
  | 'shim6.checksum'
  | 'shim6.body'
  | 'icmp.type'
  | 'icmp.code'
  | 'icmp.checksum'
  | 'icmp.checksum_status'
  | 'icmp.type_name'
  | 'icmp.identifier'
  | 'icmp.sequence_number'
  | 'icmp.extended_echo.sequence_number'
  | 'icmp.extended_echo.local'
  | 'icmp.extended_echo.state'
  | 'icmp.extended_echo.active'
  | 'icmp.extended_echo.ipv4'
  | 'icmp.extended_echo.ipv6'
  | 'icmp.length'
  | 'icmp.next_hop_mtu'
  | 'icmp.gateway'
  | 'icmp.pointer'
  | 'icmp.photuris_pointer'
  | 'icmp.conversion_pointer'
  | 'icmp.originate_timestamp'
  | 'icmp.receive_timestamp'
  | 'icmp.transmit_timestamp'
  | 'icmp.address_mask'
  | 'icmp.num_addrs'
  | 'icmp.addr_entry_size'
  | 'icmp.lifetime'
  | 'icmp.routers'
  | 'icmp.routers.address'
  | 'icmp.routers.preference'
  | 'icmp.mobility'
  | 'icmp.mobility.type'
  | 'icmp.mobility.length'
  | 'icmp.mobility.sequence_number'
  | 'icmp.mobility.registration_lifetime'
  | 'icmp.mobility.flags'
  | 'icmp.mobility.flags.registration_required'
  | 'icmp.mobility.flags.busy'
  | 'icmp.mobility.flags.home_agent'
  | 'icmp.mobility.flags.foreign_agent'
  | 'icmp.mobility.flags.minimal_encapsulation'
  | 'icmp.mobility.flags.gre'
  | 'icmp.mobility.flags.van_jacobson'
  | 'icmp.mobility.flags.reverse_tunneling'
  | 'icmp.mobility.flags.udp_tunneling'
  | 'icmp.mobility.flags.revocation'
  | 'icmp.mobility.care_of_addresses'
  | 'icmp.mobility.prefix_lengths'
  | 'icmp.mobility.challenge'
  | 'icmp.mobility.data'
  | 'icmp.traceroute.identifier'
  | 'icmp.traceroute.outbound_hop_count'
  | 'icmp.traceroute.return_hop_count'
  | 'icmp.traceroute.output_link_speed'
  | 'icmp.traceroute.output_link_mtu'
  | 'icmp.domain_name.identifier'
  | 'icmp.domain_name.sequence_number'
  | 'icmp.domain_name.ttl'
  | 'icmp.domain_name.names'
  | 'icmp.extension.version'
  | 'icmp.extension.reserved'
  | 'icmp.extension.checksum'
  | 'icmp.extension.objects'
  | 'icmp.extension.objects.length'
  | 'icmp.extension.objects.class_num'
  | 'icmp.extension.objects.c_type'
  | 'icmp.extension.objects.labels'
  | 'icmp.extension.objects.labels.label'
  | 'icmp.extension.objects.labels.traffic_class'
  | 'icmp.extension.objects.labels.bottom_of_stack'
  | 'icmp.extension.objects.labels.ttl'
  | 'icmp.extension.objects.interface_role'
  | 'icmp.extension.objects.has_index'
  | 'icmp.extension.objects.has_address'
  | 'icmp.extension.objects.has_name'
  | 'icmp.extension.objects.has_mtu'
  | 'icmp.extension.objects.interface_index'
  | 'icmp.extension.objects.address_family'
  | 'icmp.extension.objects.ipv4_address'
  | 'icmp.extension.objects.ipv6_address'
  | 'icmp.extension.objects.name_length'
  | 'icmp.extension.objects.interface_name'
  | 'icmp.extension.objects.interface_mtu'
  | 'icmp.extension.objects.probed_name'
  | 'icmp.extension.objects.probed_index'
  | 'icmp.extension.objects.probed_family'
  | 'icmp.extension.objects.probed_length'
  | 'icmp.extension.objects.probed_ipv4_address'
  | 'icmp.extension.objects.probed_ipv6_address'
  | 'icmp.extension.objects.probed_address'
  | 'icmp.extension.objects.data'
  | 'icmp.payload_offset'
  | 'icmp.payload_length'
  | 'icmp.payload'
  | 'icmp6.type'
  | 'icmp6.code'
  | 'icmp6.checksum'
  | 'icmp6.checksum_status'
  | 'icmp6.type_name'
  | 'icmp6.length'
  | 'icmp6.mtu'
  | 'icmp6.pointer'
  | 'icmp6.identifier'
  | 'icmp6.sequence_number'
  | 'icmp6.extended_echo.sequence_number'
  | 'icmp6.extended_echo.local'
  | 'icmp6.extended_echo.state'
  | 'icmp6.extended_echo.active'
  | 'icmp6.extended_echo.ipv4'
  | 'icmp6.extended_echo.ipv6'
  | 'icmp6.mld.maximum_response_delay'
  | 'icmp6.mld.maximum_response_code'
  | 'icmp6.mld.multicast_address'
  | 'icmp6.mld.flags'
  | 'icmp6.mld.suppress'
  | 'icmp6.mld.qrv'
  | 'icmp6.mld.qqic'
  | 'icmp6.mld.number_of_sources'
  | 'icmp6.mld.sources'
  | 'icmp6.mld.number_of_records'
  | 'icmp6.mld.records'
  | 'icmp6.mld.records.type'
  | 'icmp6.mld.records.aux_data_length'
  | 'icmp6.mld.records.number_of_sources'
  | 'icmp6.mld.records.multicast_address'
  | 'icmp6.mld.records.sources'
  | 'icmp6.mld.records.aux_data'
  | 'icmp6.ra.cur_hop_limit'
  | 'icmp6.ra.flags'
  | 'icmp6.ra.flags.managed'
  | 'icmp6.ra.flags.other'
  | 'icmp6.ra.flags.home_agent'
  | 'icmp6.ra.flags.preference'
  | 'icmp6.ra.flags.proxy'
  | 'icmp6.ra.flags.reserved'
  | 'icmp6.ra.router_lifetime'
  | 'icmp6.ra.reachable_time'
  | 'icmp6.ra.retrans_timer'
  | 'icmp6.ns.target_address'
  | 'icmp6.na.flags'
  | 'icmp6.na.flags.router'
  | 'icmp6.na.flags.solicited'
  | 'icmp6.na.flags.override'
  | 'icmp6.na.flags.reserved'
  | 'icmp6.na.target_address'
  | 'icmp6.redirect.target_address'
  | 'icmp6.redirect.destination_address'
  | 'icmp6.renumbering.sequence_number'
  | 'icmp6.renumbering.segment_number'
  | 'icmp6.renumbering.flags'
  | 'icmp6.renumbering.flags.test'
  | 'icmp6.renumbering.flags.result'
  | 'icmp6.renumbering.flags.all_interfaces'
  | 'icmp6.renumbering.flags.site_specific'
  | 'icmp6.renumbering.flags.processed'
  | 'icmp6.renumbering.flags.reserved'
  | 'icmp6.renumbering.max_delay'
  | 'icmp6.renumbering.operations'
  | 'icmp6.renumbering.operations.opcode'
  | 'icmp6.renumbering.operations.oplength'
  | 'icmp6.renumbering.operations.ordinal'
  | 'icmp6.renumbering.operations.match_length'
  | 'icmp6.renumbering.operations.minimum_length'
  | 'icmp6.renumbering.operations.maximum_length'
  | 'icmp6.renumbering.operations.match_prefix'
  | 'icmp6.renumbering.operations.uses'
  | 'icmp6.renumbering.operations.uses.use_length'
  | 'icmp6.renumbering.operations.uses.keep_length'
  | 'icmp6.renumbering.operations.uses.flag_mask'
  | 'icmp6.renumbering.operations.uses.flag_mask.on_link'
  | 'icmp6.renumbering.operations.uses.flag_mask.autonomous'
  | 'icmp6.renumbering.operations.uses.flag_mask.reserved'
  | 'icmp6.renumbering.operations.uses.ra_flags'
  | 'icmp6.renumbering.operations.uses.ra_flags.on_link'
  | 'icmp6.renumbering.operations.uses.ra_flags.autonomous'
  | 'icmp6.renumbering.operations.uses.ra_flags.reserved'
  | 'icmp6.renumbering.operations.uses.valid_lifetime'
  | 'icmp6.renumbering.operations.uses.preferred_lifetime'
  | 'icmp6.renumbering.operations.uses.flags'
  | 'icmp6.renumbering.operations.uses.flags.decrement_valid'
  | 'icmp6.renumbering.operations.uses.flags.decrement_preferred'
  | 'icmp6.renumbering.operations.uses.flags.reserved'
  | 'icmp6.renumbering.operations.uses.use_prefix'
  | 'icmp6.renumbering.results'
  | 'icmp6.renumbering.results.flags'
  | 'icmp6.renumbering.results.flags.reserved'
  | 'icmp6.renumbering.results.flags.bounds'
  | 'icmp6.renumbering.results.flags.forbidden'
  | 'icmp6.renumbering.results.ordinal'
  | 'icmp6.renumbering.results.matched_length'
  | 'icmp6.renumbering.results.interface_index'
  | 'icmp6.renumbering.results.matched_prefix'
  | 'icmp6.node_information.qtype'
  | 'icmp6.node_information.flags'
  | 'icmp6.node_information.flags.global'
  | 'icmp6.node_information.flags.site_local'
  | 'icmp6.node_information.flags.link_local'
  | 'icmp6.node_information.flags.compatible'
  | 'icmp6.node_information.flags.all'
  | 'icmp6.node_information.flags.truncated'
  | 'icmp6.node_information.nonce'
  | 'icmp6.node_information.subject_ipv6'
  | 'icmp6.node_information.subject_ipv4'
  | 'icmp6.node_information.subject_name'
  | 'icmp6.node_information.answers'
  | 'icmp6.node_information.answers.ttl'
  | 'icmp6.node_information.answers.ipv6_address'
  | 'icmp6.node_information.answers.ipv4_address'
  | 'icmp6.node_information.answers.name'
  | 'icmp6.mobile.identifier'
  | 'icmp6.mobile.flags'
  | 'icmp6.mobile.flags.managed'
  | 'icmp6.mobile.flags.other'
  | 'icmp6.mobile.home_agents'
  | 'icmp6.certification_path.identifier'
  | 'icmp6.certification_path.all_components'
  | 'icmp6.certification_path.component'
  | 'icmp6.fast_handover.subtype'
  | 'icmp6.fast_handover.identifier'
  | 'icmp6.router_discovery.query_interval'
  | 'icmp6.router_discovery.robustness_variable'
  | 'icmp6.duplicate_address.status'
  | 'icmp6.duplicate_address.lifetime'
  | 'icmp6.duplicate_address.eui64'
  | 'icmp6.duplicate_address.registered_address'
  | 'icmp6.body'
  | 'icmp6.options'
  | 'icmp6.options.type'
  | 'icmp6.options.length'
  | 'icmp6.options.source_link_layer_address'
  | 'icmp6.options.target_link_layer_address'
  | 'icmp6.options.prefix.length'
  | 'icmp6.options.prefix.flags'
  | 'icmp6.options.prefix.flags.on_link'
  | 'icmp6.options.prefix.flags.autonomous'
  | 'icmp6.options.prefix.flags.router_address'
  | 'icmp6.options.prefix.flags.reserved'
  | 'icmp6.options.prefix.valid_lifetime'
  | 'icmp6.options.prefix.preferred_lifetime'
  | 'icmp6.options.prefix.prefix'
  | 'icmp6.options.mtu'
  | 'icmp6.options.shortcut_limit'
  | 'icmp6.options.advertisement_interval'
  | 'icmp6.options.home_agent_preference'
  | 'icmp6.options.home_agent_lifetime'
  | 'icmp6.options.addresses'
  | 'icmp6.options.cga.pad_length'
  | 'icmp6.options.cga.parameters'
  | 'icmp6.options.trust_anchor.name_type'
  | 'icmp6.options.trust_anchor.pad_length'
  | 'icmp6.options.trust_anchor.name'
  | 'icmp6.options.rsa.key_hash'
  | 'icmp6.options.rsa.signature'
  | 'icmp6.options.timestamp'
  | 'icmp6.options.nonce'
  | 'icmp6.options.route.prefix_length'
  | 'icmp6.options.route.flags'
  | 'icmp6.options.route.preference'
  | 'icmp6.options.route.lifetime'
  | 'icmp6.options.route.prefix'
  | 'icmp6.options.rdnss.lifetime'
  | 'icmp6.options.rdnss.addresses'
  | 'icmp6.options.dnssl.lifetime'
  | 'icmp6.options.dnssl.names'
  | 'icmp6.options.flags_expansion'
  | 'icmp6.options.registration.status'
  | 'icmp6.options.registration.lifetime'
  | 'icmp6.options.registration.eui64'
  | 'icmp6.options.context.length'
  | 'icmp6.options.context.flags'
  | 'icmp6.options.context.compression'
  | 'icmp6.options.context.id'
  | 'icmp6.options.context.valid_lifetime'
  | 'icmp6.options.context.prefix'
  | 'icmp6.options.border_router.version_low'
  | 'icmp6.options.border_router.version_high'
  | 'icmp6.options.border_router.valid_lifetime'
  | 'icmp6.options.border_router.address'
  | 'icmp6.options.captive_portal'
  | 'icmp6.options.pref64.scaled_lifetime'
  | 'icmp6.options.pref64.prefix_length_code'
  | 'icmp6.options.pref64.prefix'
  | 'icmp6.options.data'
  | 'icmp6.dis.flags'
  | 'icmp6.dio.instance_id'
  | 'icmp6.dio.version'
  | 'icmp6.dio.rank'
  | 'icmp6.dio.flags'
  | 'icmp6.dio.grounded'
  | 'icmp6.dio.mode_of_operation'
  | 'icmp6.dio.preference'
  | 'icmp6.dio.dtsn'
  | 'icmp6.dio.unused_flags'
  | 'icmp6.dio.dodag_id'
  | 'icmp6.dao.instance_id'
  | 'icmp6.dao.flags'
  | 'icmp6.dao.flags.acknowledge'
  | 'icmp6.dao.flags.has_dodag_id'
  | 'icmp6.dao.flags.reserved'
  | 'icmp6.dao.sequence'
  | 'icmp6.dao.dodag_id'
  | 'icmp6.dao_ack.instance_id'
  | 'icmp6.dao_ack.flags'
  | 'icmp6.dao_ack.flags.has_dodag_id'
  | 'icmp6.dao_ack.flags.reserved'
  | 'icmp6.dao_ack.sequence'
  | 'icmp6.dao_ack.status'
  | 'icmp6.dao_ack.dodag_id'
  | 'icmp6.rpl_options'
  | 'icmp6.rpl_options.type'
  | 'icmp6.rpl_options.length'
  | 'icmp6.rpl_options.config.flags'
  | 'icmp6.rpl_options.config.authentication'
  | 'icmp6.rpl_options.config.path_control_size'
  | 'icmp6.rpl_options.config.interval_doublings'
  | 'icmp6.rpl_options.config.interval_min'
  | 'icmp6.rpl_options.config.redundancy'
  | 'icmp6.rpl_options.config.max_rank_increase'
  | 'icmp6.rpl_options.config.min_hop_rank_increase'
  | 'icmp6.rpl_options.config.objective_code_point'
  | 'icmp6.rpl_options.config.default_lifetime'
  | 'icmp6.rpl_options.config.lifetime_unit'
  | 'icmp6.rpl_options.target.prefix_length'
  | 'icmp6.rpl_options.target.prefix'
  | 'icmp6.rpl_options.transit.flags'
  | 'icmp6.rpl_options.transit.flags.external'
  | 'icmp6.rpl_options.transit.flags.reserved'
  | 'icmp6.rpl_options.transit.path_control'
  | 'icmp6.rpl_options.transit.path_sequence'
  | 'icmp6.rpl_options.transit.path_lifetime'
  | 'icmp6.rpl_options.transit.parent'
  | 'icmp6.rpl_options.solicited.instance_id'
  | 'icmp6.rpl_options.solicited.flags'
  | 'icmp6.rpl_options.solicited.flags.version'
  | 'icmp6.rpl_options.solicited.flags.instance_id'
  | 'icmp6.rpl_options.solicited.flags.dodag_id'
  | 'icmp6.rpl_options.solicited.dodag_id'
  | 'icmp6.rpl_options.solicited.version'
  | 'icmp6.rpl_options.prefix.length'
  | 'icmp6.rpl_options.prefix.flags'
  | 'icmp6.rpl_options.prefix.flags.on_link'
  | 'icmp6.rpl_options.prefix.flags.autonomous'
  | 'icmp6.rpl_options.prefix.flags.router_address'
  | 'icmp6.rpl_options.prefix.valid_lifetime'
  | 'icmp6.rpl_options.prefix.preferred_lifetime'
  | 'icmp6.rpl_options.prefix.prefix'
  | 'icmp6.rpl_options.target_descriptor'
  | 'icmp6.rpl_options.data'
  | 'icmp6.extension.version'
  | 'icmp6.extension.reserved'
  | 'icmp6.extension.checksum'
  | 'icmp6.extension.objects'
  | 'icmp6.extension.objects.length'
  | 'icmp6.extension.objects.class_num'
  | 'icmp6.extension.objects.c_type'
  | 'icmp6.extension.objects.labels'
  | 'icmp6.extension.objects.labels.label'
  | 'icmp6.extension.objects.labels.traffic_class'
  | 'icmp6.extension.objects.labels.bottom_of_stack'
  | 'icmp6.extension.objects.labels.ttl'
  | 'icmp6.extension.objects.interface_role'
  | 'icmp6.extension.objects.has_index'
  | 'icmp6.extension.objects.has_address'
  | 'icmp6.extension.objects.has_name'
  | 'icmp6.extension.objects.has_mtu'
  | 'icmp6.extension.objects.interface_index'
  | 'icmp6.extension.objects.address_family'
  | 'icmp6.extension.objects.ipv4_address'
  | 'icmp6.extension.objects.ipv6_address'
  | 'icmp6.extension.objects.name_length'
  | 'icmp6.extension.objects.interface_name'
  | 'icmp6.extension.objects.interface_mtu'
  | 'icmp6.extension.objects.probed_name'
  | 'icmp6.extension.objects.probed_index'
  | 'icmp6.extension.objects.probed_family'
  | 'icmp6.extension.objects.probed_length'
  | 'icmp6.extension.objects.probed_ipv4_address'
  | 'icmp6.extension.objects.probed_ipv6_address'
  | 'icmp6.extension.objects.probed_address'
  | 'icmp6.extension.objects.data'
  | 'icmp6.payload_offset'
  | 'icmp6.payload_length'
  | 'icmp6.payload'
  | 'igmp.type'
  | 'igmp.max_resp_code'
  | 'igmp.checksum'
  | 'igmp.checksum_status'
  | 'igmp.type_name'
  | 'igmp.group_address'
  | 'igmp.suppress'
  | 'igmp.qrv'
  | 'igmp.qqic'
  | 'igmp.number_of_sources'
  | 'igmp.sources'
  | 'igmp.number_of_group_records'
  | 'igmp.group_records'
  | 'igmp.group_records.type'
  | 'igmp.group_records.aux_data_length'
  | 'igmp.group_records.number_of_sources'
  | 'igmp.group_records.multicast_address'
  | 'igmp.group_records.sources'
  | 'igmp.group_records.aux_data'
  | 'igmp.body'
  | 'igmp.max_resp_time'
  | 'igmp.mtrace.hops'
  | 'igmp.mtrace.source_address'
  | 'igmp.mtrace.receiver_address'
  | 'igmp.mtrace.response_address'
  | 'igmp.mtrace.response_ttl'
  | 'igmp.mtrace.query_id'
  | 'igmp.mtrace.responses'
  | 'igmp.mtrace.responses.query_arrival_time'
  | 'igmp.mtrace.responses.incoming_address'
  | 'igmp.mtrace.responses.outgoing_address'
  | 'igmp.mtrace.responses.previous_hop'
  | 'igmp.mtrace.responses.input_packet_count'
  | 'igmp.mtrace.responses.output_packet_count'
  | 'igmp.mtrace.responses.total_packet_count'
  | 'igmp.mtrace.responses.routing_protocol'
  | 'igmp.mtrace.responses.forward_ttl'
  | 'igmp.mtrace.responses.reserved'
  | 'igmp.mtrace.responses.network_count'
  | 'igmp.mtrace.responses.source_mask'
  | 'igmp.mtrace.responses.forwarding_code'
  | 'tcp.sport'
  | 'tcp.dport'
  | 'tcp.seqno'
  | 'tcp.ackno'
  | 'tcp.data_offset'
  | 'tcp.flags'
  | 'tcp.reserved'
  | 'tcp.flags.ae'
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
  | 'tcp.options.echo'
  | 'tcp.options.connection_count'
  | 'tcp.options.md5'
  | 'tcp.options.rate'
  | 'tcp.options.ttl_difference'
  | 'tcp.options.user_timeout_minutes'
  | 'tcp.options.user_timeout'
  | 'tcp.options.key_id'
  | 'tcp.options.next_key_id'
  | 'tcp.options.mac'
  | 'tcp.options.cookie'
  | 'tcp.options.ect0_bytes'
  | 'tcp.options.ce_bytes'
  | 'tcp.options.ect1_bytes'
  | 'tcp.options.experiment'
  | 'tcp.options.experiment_data'
  | 'tcp.options.data'
  | 'tcp.options.mptcp.subtype'
  | 'tcp.options.mptcp.version'
  | 'tcp.options.mptcp.flags'
  | 'tcp.options.mptcp.flags.checksum_required'
  | 'tcp.options.mptcp.flags.extensibility'
  | 'tcp.options.mptcp.flags.no_more_subflows'
  | 'tcp.options.mptcp.flags.hmac_sha1'
  | 'tcp.options.mptcp.flags.hmac_sha256'
  | 'tcp.options.mptcp.flags.backup'
  | 'tcp.options.mptcp.flags.data_fin'
  | 'tcp.options.mptcp.flags.long_sequence'
  | 'tcp.options.mptcp.flags.has_sequence'
  | 'tcp.options.mptcp.flags.long_ack'
  | 'tcp.options.mptcp.flags.has_ack'
  | 'tcp.options.mptcp.flags.u'
  | 'tcp.options.mptcp.flags.v'
  | 'tcp.options.mptcp.flags.w'
  | 'tcp.options.mptcp.flags.transient'
  | 'tcp.options.mptcp.reserved'
  | 'tcp.options.mptcp.ip_version'
  | 'tcp.options.mptcp.flags.echo'
  | 'tcp.options.mptcp.address_id'
  | 'tcp.options.mptcp.sender_key'
  | 'tcp.options.mptcp.receiver_key'
  | 'tcp.options.mptcp.receiver_token'
  | 'tcp.options.mptcp.sender_nonce'
  | 'tcp.options.mptcp.truncated_hmac'
  | 'tcp.options.mptcp.hmac'
  | 'tcp.options.mptcp.data_ack'
  | 'tcp.options.mptcp.data_sequence'
  | 'tcp.options.mptcp.subflow_sequence'
  | 'tcp.options.mptcp.data_length'
  | 'tcp.options.mptcp.checksum'
  | 'tcp.options.mptcp.ipv4'
  | 'tcp.options.mptcp.ipv6'
  | 'tcp.options.mptcp.port'
  | 'tcp.options.mptcp.address_hmac'
  | 'tcp.options.mptcp.reason'
  | 'tcp.options.mptcp.data'
  | 'tcp.header_bytes'
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

/** Names of fields: Wireshark's, also those that stand for several fields. */
export type WiresharkFieldName =
  | 'frame.packet_flags_direction'
  | 'frame.packet_flags_reception_type'
  | 'frame.packet_flags_fcs_length'
  | 'frame.packet_flags_reserved'
  | 'frame.packet_flags_crc_error'
  | 'frame.packet_flags_packet_too_error'
  | 'frame.packet_flags_packet_too_short_error'
  | 'frame.packet_flags_wrong_inter_frame_gap_error'
  | 'frame.packet_flags_unaligned_frame_error'
  | 'frame.packet_flags_start_frame_delimiter_error'
  | 'frame.packet_flags_preamble_error'
  | 'frame.packet_flags_symbol_error'
  | 'eth.dst'
  | 'eth.addr'
  | 'eth.src'
  | 'eth.type'
  | 'eth.len'
  | 'eth.dst.lg'
  | 'eth.dst.ig'
  | 'eth.src.lg'
  | 'eth.src.ig'
  | 'eth.padding'
  | 'eth.trailer'
  | 'eth.fcs'
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
  | 'ip.addr'
  | 'ip.dst'
  | 'ip.hdr_len'
  | 'ip.opt.type'
  | 'ip.opt.len'
  | 'ip.opt.ptr'
  | 'ip.opt.overflow'
  | 'ip.opt.flag'
  | 'ip.opt.time_stamp_addr'
  | 'ip.opt.time_stamp'
  | 'ip.opt.sec_cl'
  | 'ip.opt.sec_prot_auth_flags'
  | 'ip.opt.ext_sec_add_sec_info_format_code'
  | 'ip.opt.ext_sec_add_sec_info'
  | 'ip.opt.sec_rfc791_sec'
  | 'ip.opt.sec_rfc791_comp'
  | 'ip.opt.sec_rfc791_tcc'
  | 'ip.opt.sid'
  | 'ip.opt.mtu'
  | 'ip.opt.id_number'
  | 'ip.opt.ohc'
  | 'ip.opt.rhc'
  | 'ip.opt.originator'
  | 'ip.opt.ra'
  | 'ip.opt.qs_func'
  | 'ip.opt.qs_rate'
  | 'ip.opt.qs_ttl'
  | 'ip.opt.qs_nonce'
  | 'ip.opt.addr'
  | 'ip.cipso.doi'
  | 'ip.cipso.tag_type'
  | 'ip.cipso.sensitivity_level'
  | 'ip.cipso.tag_data'
  | 'ipv6.version'
  | 'ipv6.tclass'
  | 'ipv6.tclass.dscp'
  | 'ipv6.tclass.ecn'
  | 'ipv6.flow'
  | 'ipv6.plen'
  | 'ipv6.nxt'
  | 'ipv6.hlim'
  | 'ipv6.src'
  | 'ipv6.addr'
  | 'ipv6.dst'
  | 'ipv6.hopopts.nxt'
  | 'ipv6.hopopts.len'
  | 'ipv6.opt.type'
  | 'ipv6.opt.type.action'
  | 'ipv6.opt.type.change'
  | 'ipv6.opt.type.rest'
  | 'ipv6.opt.length'
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
  | 'icmp.ident'
  | 'icmp.seq'
  | 'icmp.ext.echo.seq'
  | 'icmp.ext.echo.req.local'
  | 'icmp.ext.echo.rsp.state'
  | 'icmp.ext.echo.rsp.active'
  | 'icmp.ext.echo.rsp.ipv4'
  | 'icmp.ext.echo.rsp.ipv6'
  | 'icmp.mtu'
  | 'icmp.redir_gw'
  | 'icmp.router_address'
  | 'icmp.mip.type'
  | 'icmp.mip.length'
  | 'icmp.mip.seq'
  | 'icmp.mip.life'
  | 'icmp.mip.flags'
  | 'icmp.mip.r'
  | 'icmp.mip.b'
  | 'icmp.mip.h'
  | 'icmp.mip.f'
  | 'icmp.mip.m'
  | 'icmp.mip.g'
  | 'icmp.mip.v'
  | 'icmp.mip.rt'
  | 'icmp.mip.u'
  | 'icmp.mip.x'
  | 'icmp.mip.coa'
  | 'icmp.mip.prefixlength'
  | 'icmp.mip.challenge'
  | 'icmp.ext.version'
  | 'icmp.ext.res'
  | 'icmp.ext.checksum'
  | 'icmp.ext.length'
  | 'icmp.ext.class'
  | 'icmp.ext.ctype'
  | 'icmp.mpls.label'
  | 'icmp.mpls.exp'
  | 'icmp.mpls.s'
  | 'icmp.mpls.ttl'
  | 'icmp.int_info.role'
  | 'icmp.int_info.ifindex'
  | 'icmp.int_info.ipaddr'
  | 'icmp.int_info.name_present'
  | 'icmp.int_info.mtu_present'
  | 'icmp.int_info.index'
  | 'icmp.int_info.afi'
  | 'icmp.int_info.ipv4'
  | 'icmp.int_info.ipv6'
  | 'icmp.int_info.name_length'
  | 'icmp.int_info.mtu'
  | 'icmp.int_ident.name'
  | 'icmp.int_ident.index'
  | 'icmp.int_ident.afi'
  | 'icmp.int_ident.addr_length'
  | 'icmp.int_ident.ipv4'
  | 'icmp.int_ident.ipv6'
  | 'icmp.ext.data'
  | 'icmpv6.type'
  | 'icmpv6.code'
  | 'icmpv6.checksum'
  | 'icmpv6.mtu'
  | 'icmpv6.pointer'
  | 'icmpv6.echo.identifier'
  | 'icmpv6.echo.sequence_number'
  | 'icmpv6.ext.echo.seq'
  | 'icmpv6.ext.echo.req.local'
  | 'icmpv6.ext.echo.rsp.state'
  | 'icmpv6.ext.echo.rsp.active'
  | 'icmpv6.ext.echo.rsp.ipv4'
  | 'icmpv6.ext.echo.rsp.ipv6'
  | 'icmpv6.mld.maximum_response_delay'
  | 'icmpv6.mld.maximum_response_code'
  | 'icmpv6.mld.multicast_address'
  | 'icmpv6.mld.flag'
  | 'icmpv6.mld.flag.s'
  | 'icmpv6.mld.flag.qrv'
  | 'icmpv6.mld.qqi'
  | 'icmpv6.mld.nb_sources'
  | 'icmpv6.mld.source_address'
  | 'icmpv6.mldr.nb_mcast_records'
  | 'icmpv6.mldr.mar.record_type'
  | 'icmpv6.mldr.mar.aux_data_len'
  | 'icmpv6.mldr.mar.nb_sources'
  | 'icmpv6.mldr.mar.multicast_address'
  | 'icmpv6.mldr.mar.source_address'
  | 'icmpv6.mldr.mar.auxiliary_data'
  | 'icmpv6.nd.ra.cur_hop_limit'
  | 'icmpv6.nd.ra.flag'
  | 'icmpv6.nd.ra.flag.m'
  | 'icmpv6.nd.ra.flag.o'
  | 'icmpv6.nd.ra.flag.h'
  | 'icmpv6.nd.ra.flag.prf'
  | 'icmpv6.nd.ra.flag.p'
  | 'icmpv6.nd.ra.flag.rsv'
  | 'icmpv6.nd.ra.router_lifetime'
  | 'icmpv6.nd.ra.reachable_time'
  | 'icmpv6.nd.ra.retrans_timer'
  | 'icmpv6.nd.ns.target_address'
  | 'icmpv6.nd.na.flag'
  | 'icmpv6.nd.na.flag.r'
  | 'icmpv6.nd.na.flag.s'
  | 'icmpv6.nd.na.flag.o'
  | 'icmpv6.nd.na.flag.rsv'
  | 'icmpv6.nd.na.target_address'
  | 'icmpv6.nd.rd.target_address'
  | 'icmpv6.rd.na.destination_address'
  | 'icmpv6.rr.sequence_number'
  | 'icmpv6.rr.segment_number'
  | 'icmpv6.rr.flag'
  | 'icmpv6.rr.flag.t'
  | 'icmpv6.rr.flag.r'
  | 'icmpv6.rr.flag.a'
  | 'icmpv6.rr.flag.s'
  | 'icmpv6.rr.flag.p'
  | 'icmpv6.rr.flag.rsv'
  | 'icmpv6.rr.maxdelay'
  | 'icmpv6.rr.pco.mp.opcode'
  | 'icmpv6.rr.pco.mp.oplength'
  | 'icmpv6.rr.pco.mp.ordinal'
  | 'icmpv6.rr.pco.mp.matchlen'
  | 'icmpv6.rr.pco.mp.minlen'
  | 'icmpv6.rr.pco.mp.maxlen'
  | 'icmpv6.rr.pco.mp.matchprefix'
  | 'icmpv6.rr.pco.up.uselen'
  | 'icmpv6.rr.pco.up.keeplen'
  | 'icmpv6.rr.pco.up.flagmask'
  | 'icmpv6.rr.pco.up.flagmask.l'
  | 'icmpv6.rr.pco.up.flagmask.a'
  | 'icmpv6.rr.pco.up.flagmask.reserved'
  | 'icmpv6.rr.pco.up.raflags'
  | 'icmpv6.rr.pco.up.validlifetime'
  | 'icmpv6.rr.pco.up.preferredlifetime'
  | 'icmpv6.rr.pco.up.flag'
  | 'icmpv6.rr.pco.up.flag.v'
  | 'icmpv6.rr.pco.up.flag.p'
  | 'icmpv6.rr.pco.up.flag.reserved'
  | 'icmpv6.rr.pco.up.useprefix'
  | 'icmpv6.rr.rm.flag'
  | 'icmpv6.rr.rm.flag.reserved'
  | 'icmpv6.rr.rm.flag.b'
  | 'icmpv6.rr.rm.flag.f'
  | 'icmpv6.rr.rm.ordinal'
  | 'icmpv6.rr.rm.matchedlen'
  | 'icmpv6.rr.rm.interfaceindex'
  | 'icmpv6.rr.rm.matchedprefix'
  | 'icmpv6.ni.qtype'
  | 'icmpv6.ni.flag'
  | 'icmpv6.ni.flag.g'
  | 'icmpv6.ni.flag.s'
  | 'icmpv6.ni.flag.l'
  | 'icmpv6.ni.flag.c'
  | 'icmpv6.ni.flag.a'
  | 'icmpv6.ni.flag.t'
  | 'icmpv6.ni.nonce'
  | 'icmpv6.ni.query.subject_ipv6'
  | 'icmpv6.ni.query.subject_ipv4'
  | 'icmpv6.ni.reply.node_ttl'
  | 'icmpv6.ni.reply.node_address'
  | 'icmpv6.ni.reply.ipv4_address'
  | 'icmpv6.mip6.identifier'
  | 'icmpv6.mip6.flag'
  | 'icmpv6.mip6.flag.m'
  | 'icmpv6.mip6.flag.o'
  | 'icmpv6.mip6.home_agent_address'
  | 'icmpv6.send.identifier'
  | 'icmpv6.send.all_components'
  | 'icmpv6.send.component'
  | 'icmpv6.fmip6.subtype'
  | 'icmpv6.fmip6.identifier'
  | 'icmpv6.mcast_ra.query_interval'
  | 'icmpv6.mcast_ra.robustness_variable'
  | 'icmpv6.6lowpannd.da.status'
  | 'icmpv6.6lowpannd.da.lifetime'
  | 'icmpv6.6lowpannd.da.eui64'
  | 'icmpv6.6lowpannd.da.reg_addr'
  | 'icmpv6.opt.type'
  | 'icmpv6.opt.length'
  | 'icmpv6.opt.src_linkaddr'
  | 'icmpv6.opt.target_linkaddr'
  | 'icmpv6.opt.prefix.length'
  | 'icmpv6.opt.prefix.flag'
  | 'icmpv6.opt.prefix.flag.l'
  | 'icmpv6.opt.prefix.flag.a'
  | 'icmpv6.opt.prefix.flag.r'
  | 'icmpv6.opt.prefix.flag.reserved'
  | 'icmpv6.opt.prefix.valid_lifetime'
  | 'icmpv6.opt.prefix.preferred_lifetime'
  | 'icmpv6.opt.prefix'
  | 'icmpv6.opt.mtu'
  | 'icmpv6.opt.nbma.shortcut_limit'
  | 'icmpv6.opt.advertisement_interval'
  | 'icmpv6.opt.home_agent_preference'
  | 'icmpv6.opt.home_agent_lifetime'
  | 'icmpv6.opt.ipv6_address'
  | 'icmpv6.opt.cga.pad_length'
  | 'icmpv6.opt.name_type'
  | 'icmpv6.opt.rsa.key_hash'
  | 'icmpv6.opt.nonce'
  | 'icmpv6.opt.route_info.flag'
  | 'icmpv6.opt.route_info.flag.route_preference'
  | 'icmpv6.opt.route_lifetime'
  | 'icmpv6.opt.rdnss.lifetime'
  | 'icmpv6.opt.rdnss'
  | 'icmpv6.opt.dnssl.lifetime'
  | 'icmpv6.opt.aro.status'
  | 'icmpv6.opt.aro.registration_lifetime'
  | 'icmpv6.opt.aro.eui64'
  | 'icmpv6.opt.6co.context_length'
  | 'icmpv6.opt.6co.flag'
  | 'icmpv6.opt.6co.flag.c'
  | 'icmpv6.opt.6co.flag.cid'
  | 'icmpv6.opt.6co.valid_lifetime'
  | 'icmpv6.opt.6co.context_prefix'
  | 'icmpv6.opt.abro.version_low'
  | 'icmpv6.opt.abro.valid_lifetime'
  | 'icmpv6.opt.abro.6lbr_address'
  | 'icmpv6.opt.captive_portal'
  | 'icmpv6.opt.pref64.scaled_lifetime'
  | 'icmpv6.opt.pref64.plc'
  | 'icmpv6.rpl.dis.flags'
  | 'icmpv6.rpl.dio.instance'
  | 'icmpv6.rpl.dio.version'
  | 'icmpv6.rpl.dio.rank'
  | 'icmpv6.rpl.dio.flag'
  | 'icmpv6.rpl.dio.flag.g'
  | 'icmpv6.rpl.dio.flag.mop'
  | 'icmpv6.rpl.dio.flag.preference'
  | 'icmpv6.rpl.dio.dtsn'
  | 'icmpv6.rpl.dio.dagid'
  | 'icmpv6.rpl.dao.instance'
  | 'icmpv6.rpl.dao.flag'
  | 'icmpv6.rpl.dao.flag.k'
  | 'icmpv6.rpl.dao.flag.d'
  | 'icmpv6.rpl.dao.flag.rsv'
  | 'icmpv6.rpl.dao.sequence'
  | 'icmpv6.rpl.dao.dodagid'
  | 'icmpv6.rpl.daoack.instance'
  | 'icmpv6.rpl.daoack.flag'
  | 'icmpv6.rpl.daoack.flag.d'
  | 'icmpv6.rpl.daoack.flag.rsv'
  | 'icmpv6.rpl.daoack.sequence'
  | 'icmpv6.rpl.daoack.status'
  | 'icmpv6.rpl.daoack.dodagid'
  | 'icmpv6.rpl.opt.type'
  | 'icmpv6.rpl.opt.length'
  | 'icmpv6.rpl.opt.config.flag'
  | 'icmpv6.rpl.opt.config.auth'
  | 'icmpv6.rpl.opt.config.pcs'
  | 'icmpv6.rpl.opt.config.interval_double'
  | 'icmpv6.rpl.opt.config.interval_min'
  | 'icmpv6.rpl.opt.config.redundancy'
  | 'icmpv6.rpl.opt.config.max_rank_inc'
  | 'icmpv6.rpl.opt.config.min_hop_rank_inc'
  | 'icmpv6.rpl.opt.config.ocp'
  | 'icmpv6.rpl.opt.config.def_lifetime'
  | 'icmpv6.rpl.opt.config.lifetime_unit'
  | 'icmpv6.rpl.opt.target.prefix_length'
  | 'icmpv6.rpl.opt.target.prefix'
  | 'icmpv6.rpl.opt.transit.flag'
  | 'icmpv6.rpl.opt.transit.flag.e'
  | 'icmpv6.rpl.opt.transit.flag.rsv'
  | 'icmpv6.rpl.opt.transit.pathctl'
  | 'icmpv6.rpl.opt.transit.pathseq'
  | 'icmpv6.rpl.opt.transit.pathlifetime'
  | 'icmpv6.rpl.opt.transit.parent'
  | 'icmpv6.rpl.opt.solicited.instance'
  | 'icmpv6.rpl.opt.solicited.flag'
  | 'icmpv6.rpl.opt.solicited.flag.v'
  | 'icmpv6.rpl.opt.solicited.flag.i'
  | 'icmpv6.rpl.opt.solicited.flag.d'
  | 'icmpv6.rpl.opt.solicited.dodagid'
  | 'icmpv6.rpl.opt.solicited.version'
  | 'icmpv6.rpl.opt.prefix.length'
  | 'icmpv6.rpl.opt.prefix.flag'
  | 'icmpv6.rpl.opt.prefix.flag.l'
  | 'icmpv6.rpl.opt.config.flag.a'
  | 'icmpv6.rpl.opt.config.flag.r'
  | 'icmpv6.rpl.opt.prefix.valid_lifetime'
  | 'icmpv6.rpl.opt.prefix.preferred_lifetime'
  | 'icmpv6.rpl.opt.prefix'
  | 'icmpv6.rpl.opt.targetdesc.descriptor'
  | 'igmp.maddr'
  | 'igmp.s'
  | 'igmp.num_src'
  | 'igmp.saddr'
  | 'igmp.num_grp_recs'
  | 'igmp.record_type'
  | 'igmp.aux_data_len'
  | 'igmp.aux_data'
  | 'igmp.max_resp'
  | 'igmp.mtrace.max_hops'
  | 'igmp.mtrace.saddr'
  | 'igmp.mtrace.raddr'
  | 'igmp.mtrace.rspaddr'
  | 'igmp.mtrace.resp_ttl'
  | 'igmp.mtrace.q_id'
  | 'igmp.mtrace.q_arrival'
  | 'igmp.mtrace.q_inaddr'
  | 'igmp.mtrace.q_outaddr'
  | 'igmp.mtrace.q_prevrtr'
  | 'igmp.mtrace.q_inpkt'
  | 'igmp.mtrace.q_outpkt'
  | 'igmp.mtrace.q_total'
  | 'igmp.mtrace.q_rtg_proto'
  | 'igmp.mtrace.q_fwd_ttl'
  | 'igmp.mtrace.q_mbz'
  | 'igmp.mtrace.q_s'
  | 'igmp.mtrace.q_src_mask'
  | 'igmp.mtrace.q_fwd_code'
  | 'tcp.srcport'
  | 'tcp.port'
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
  | 'tcp.options.echo_value'
  | 'tcp.options.cc_value'
  | 'tcp.options.md5.digest'
  | 'tcp.options.qs.rate'
  | 'tcp.options.qs.ttl_diff'
  | 'tcp.options.user_to_granularity'
  | 'tcp.options.user_to_val'
  | 'tcp.options.ao.keyid'
  | 'tcp.options.ao.rnextkeyid'
  | 'tcp.options.ao.mac'
  | 'tcp.options.tfo.cookie'
  | 'tcp.options.acc_ecn.ee0b'
  | 'tcp.options.acc_ecn.eceb'
  | 'tcp.options.acc_ecn.ee1b'
  | 'tcp.options.experimental.exid'
  | 'tcp.options.experimental.data'
  | 'tcp.options.unknown.payload'
  | 'tcp.options.mptcp.checksumreq.flags'
  | 'tcp.options.mptcp.extensibility.flag'
  | 'tcp.options.mptcp.nomoresubflows.flag'
  | 'tcp.options.mptcp.sha1.flag'
  | 'tcp.options.mptcp.sha256.flag'
  | 'tcp.options.mptcp.backup.flag'
  | 'tcp.options.mptcp.datafin.flag'
  | 'tcp.options.mptcp.dseqn8.flag'
  | 'tcp.options.mptcp.dseqnpresent.flag'
  | 'tcp.options.mptcp.dataack8.flag'
  | 'tcp.options.mptcp.dataackpresent.flag'
  | 'tcp.options.mptcp.flag_U.flag'
  | 'tcp.options.mptcp.flag_V.flag'
  | 'tcp.options.mptcp.flag_W.flag'
  | 'tcp.options.mptcp.flag_T.flag'
  | 'tcp.options.mptcp.ipver'
  | 'tcp.options.mptcp.echo'
  | 'tcp.options.mptcp.addrid'
  | 'tcp.options.mptcp.sendkey'
  | 'tcp.options.mptcp.recvkey'
  | 'tcp.options.mptcp.recvtok'
  | 'tcp.options.mptcp.sendrand'
  | 'tcp.options.mptcp.sendtrunchmac'
  | 'tcp.options.mptcp.sendhmac'
  | 'tcp.options.mptcp.rawdataack'
  | 'tcp.options.mptcp.rawdataseqno'
  | 'tcp.options.mptcp.subflowseqno'
  | 'tcp.options.mptcp.datalvllen'
  | 'tcp.options.mptcp.addaddrtrunchmac'
  | 'tcp.options.mptcp.rst_reason'
  | 'tcp.hdr_len'
  | 'tcp.len'
  | 'udp.srcport'
  | 'udp.port'
  | 'udp.dstport'

/** Names of fields. */
export type FieldName = OwnFieldName | WiresharkFieldName

/** Texts or bytes as a column: value i is data from offsets[i] to offsets[i + 1]. */
export interface VariableColumn {
  offsets: Uint32Array
  data: Uint8Array
}

/** The type of each field's column. */
export interface FieldColumns {
  'frame.number': BigUint64Array
  'frame.time_epoch': Float64Array
  'frame.time_utc': VariableColumn
  'frame.len': Uint32Array
  'frame.cap_len': Uint32Array
  'frame.interface_id': Uint16Array
  'frame.comment': VariableColumn
  'frame.encap_type': Uint16Array
  'frame.packet_flags': Uint32Array
  'frame.packet_flags.direction': Uint8Array
  'frame.packet_flags.reception_type': Uint8Array
  'frame.packet_flags.fcs_length': Uint8Array
  'frame.packet_flags.reserved': Uint8Array
  'frame.packet_flags.crc_error': Uint8Array
  'frame.packet_flags.too_long': Uint8Array
  'frame.packet_flags.too_short': Uint8Array
  'frame.packet_flags.gap': Uint8Array
  'frame.packet_flags.unaligned': Uint8Array
  'frame.packet_flags.start_delimiter': Uint8Array
  'frame.packet_flags.preamble': Uint8Array
  'frame.packet_flags.symbol': Uint8Array
  'frame.protocols': VariableColumn
  'ethernet.dhost': Uint8Array
  'ethernet.shost': Uint8Array
  'ethernet.ethertype': Uint16Array
  'ethernet.length': Uint16Array
  'ethernet.dhost_local': Uint8Array
  'ethernet.dhost_group': Uint8Array
  'ethernet.shost_local': Uint8Array
  'ethernet.shost_group': Uint8Array
  'ethernet.padding': VariableColumn
  'ethernet.trailer': VariableColumn
  'ethernet.fcs': Uint32Array
  'ethernet.fcs_status': VariableColumn
  'vlan.priority': Uint8Array
  'vlan.dei': Uint8Array
  'vlan.id': Uint16Array
  'vlan.ethertype': Uint16Array
  'vlan.length': Uint16Array
  'vlan.padding': VariableColumn
  'vlan.trailer': VariableColumn
  'llc.dsap': Uint8Array
  'llc.dsap_group': Uint8Array
  'llc.ssap': Uint8Array
  'llc.ssap_response': Uint8Array
  'llc.control_byte': Uint8Array
  'llc.control': Uint16Array
  'llc.frame_type': Uint8Array
  'llc.send_number': Uint8Array
  'llc.receive_number': Uint8Array
  'llc.poll': Uint8Array
  'llc.supervisory_type': Uint8Array
  'llc.command': Uint8Array
  'llc.response': Uint8Array
  'snap.oui': Uint32Array
  'snap.ethertype': Uint16Array
  'snap.protocol_id': Uint16Array
  'null.word': Uint32Array
  'null.family': Uint32Array
  'null.ethertype': Uint16Array
  'loop.family': Uint32Array
  'sll.packet_type': Uint16Array
  'sll.hardware_type': Uint16Array
  'sll.address_length': Uint16Array
  'sll.address': Uint8Array
  'sll.address_ipv4': Uint32Array
  'sll.address_other': VariableColumn
  'sll.unused': VariableColumn
  'sll.protocol': Uint16Array
  'sll.ethertype': Uint16Array
  'sll.gre_type': Uint16Array
  'sll.length_type': Uint16Array
  'sll.padding': VariableColumn
  'sll.trailer': VariableColumn
  'sll2.protocol': Uint16Array
  'sll2.ethertype': Uint16Array
  'sll2.gre_type': Uint16Array
  'sll2.length_type': Uint16Array
  'sll2.reserved': Uint16Array
  'sll2.interface_index': Uint32Array
  'sll2.hardware_type': Uint16Array
  'sll2.packet_type': Uint8Array
  'sll2.address_length': Uint8Array
  'sll2.address': Uint8Array
  'sll2.address_ipv4': Uint32Array
  'sll2.address_other': VariableColumn
  'sll2.unused': VariableColumn
  'sll2.padding': VariableColumn
  'sll2.trailer': VariableColumn
  'arp.hardware_type': Uint16Array
  'arp.protocol_type': Uint16Array
  'arp.hardware_length': Uint8Array
  'arp.protocol_length': Uint8Array
  'arp.operation': Uint16Array
  'arp.sender_mac': Uint8Array
  'arp.sender_hardware': VariableColumn
  'arp.sender_ip': Uint32Array
  'arp.sender_protocol': VariableColumn
  'arp.target_mac': Uint8Array
  'arp.target_hardware': VariableColumn
  'arp.target_ip': Uint32Array
  'arp.target_protocol': VariableColumn
  'ip.version': Uint8Array
  'ip.header_length': Uint8Array
  'ip.diffserv': Uint8Array
  'ip.dscp': Uint8Array
  'ip.ecn': Uint8Array
  'ip.total_length': Uint16Array
  'ip.identification': Uint16Array
  'ip.flags': Uint8Array
  'ip.flags.reserved': Uint8Array
  'ip.flags.df': Uint8Array
  'ip.flags.mf': Uint8Array
  'ip.fragment_offset': Uint16Array
  'ip.ttl': Uint8Array
  'ip.protocol': Uint8Array
  'ip.header_checksum': Uint16Array
  'ip.checksum_status': VariableColumn
  'ip.saddr': Uint32Array
  'ip.daddr': Uint32Array
  'ip.protocol_name': VariableColumn
  'ip.header_bytes': Uint8Array
  'ip.options': never
  'ip.options.kind': Uint8Array
  'ip.options.length': Uint8Array
  'ip.options.pointer': Uint8Array
  'ip.options.route': Uint32Array
  'ip.options.overflow': Uint8Array
  'ip.options.flag': Uint8Array
  'ip.options.timestamps': never
  'ip.options.timestamps.address': Uint32Array
  'ip.options.timestamps.time': Uint32Array
  'ip.options.classification': Uint8Array
  'ip.options.authority': Uint8Array
  'ip.options.format_code': Uint8Array
  'ip.options.security_info': VariableColumn
  'ip.options.security': Uint16Array
  'ip.options.compartments': Uint16Array
  'ip.options.handling_restrictions': VariableColumn
  'ip.options.transmission_control': VariableColumn
  'ip.options.stream_id': Uint16Array
  'ip.options.mtu': Uint16Array
  'ip.options.traceroute_id': Uint16Array
  'ip.options.outbound_hops': Uint16Array
  'ip.options.return_hops': Uint16Array
  'ip.options.originator': Uint32Array
  'ip.options.router_alert': Uint16Array
  'ip.options.function': Uint8Array
  'ip.options.rate': Uint8Array
  'ip.options.qs_ttl': Uint8Array
  'ip.options.nonce': Uint32Array
  'ip.options.address': Uint32Array
  'ip.options.data': VariableColumn
  'ip.options.cipso.domain': Uint32Array
  'ip.options.cipso.tags': never
  'ip.options.cipso.tags.type': Uint8Array
  'ip.options.cipso.tags.length': Uint8Array
  'ip.options.cipso.tags.sensitivity_level': Uint8Array
  'ip.options.cipso.tags.categories': Uint16Array
  'ip.options.cipso.tags.ranges': never
  'ip.options.cipso.tags.ranges.top': Uint16Array
  'ip.options.cipso.tags.ranges.bottom': Uint16Array
  'ip.options.cipso.tags.data': VariableColumn
  'ip6.version': Uint8Array
  'ip6.ip_version': Uint8Array
  'ip6.traffic_class': Uint8Array
  'ip6.dscp': Uint8Array
  'ip6.ecn': Uint8Array
  'ip6.flow_label': Uint32Array
  'ip6.payload_length': Uint16Array
  'ip6.next_header': Uint8Array
  'ip6.hop_limit': Uint8Array
  'ip6.saddr': Uint8Array
  'ip6.daddr': Uint8Array
  'ip6.protocol_name': VariableColumn
  'ip6_hopopts.next_header': Uint8Array
  'ip6_hopopts.header_length': Uint8Array
  'ip6_hopopts.options': never
  'ip6_hopopts.options.type': Uint8Array
  'ip6_hopopts.options.action': Uint8Array
  'ip6_hopopts.options.change': Uint8Array
  'ip6_hopopts.options.rest': Uint8Array
  'ip6_hopopts.options.length': Uint8Array
  'ip6_hopopts.options.padding': VariableColumn
  'ip6_hopopts.options.router_alert': Uint16Array
  'ip6_hopopts.options.jumbo_payload_length': Uint32Array
  'ip6_hopopts.options.tunnel_encapsulation_limit': Uint8Array
  'ip6_hopopts.options.home_address': Uint8Array
  'ip6_hopopts.options.quick_start.function': Uint8Array
  'ip6_hopopts.options.quick_start.rate': Uint8Array
  'ip6_hopopts.options.quick_start.ttl': Uint8Array
  'ip6_hopopts.options.quick_start.nonce': Uint32Array
  'ip6_hopopts.options.calipso.domain': Uint32Array
  'ip6_hopopts.options.calipso.compartment_length': Uint8Array
  'ip6_hopopts.options.calipso.sensitivity_level': Uint8Array
  'ip6_hopopts.options.calipso.checksum': Uint16Array
  'ip6_hopopts.options.calipso.compartment_bitmap': VariableColumn
  'ip6_hopopts.options.rpl.flags': Uint8Array
  'ip6_hopopts.options.rpl.flags.down': Uint8Array
  'ip6_hopopts.options.rpl.flags.rank_error': Uint8Array
  'ip6_hopopts.options.rpl.flags.forwarding_error': Uint8Array
  'ip6_hopopts.options.rpl.instance_id': Uint8Array
  'ip6_hopopts.options.rpl.sender_rank': Uint16Array
  'ip6_hopopts.options.smf_dpd.hash': Uint8Array
  'ip6_hopopts.options.smf_dpd.tagger_id_type': Uint8Array
  'ip6_hopopts.options.smf_dpd.tagger_id_length': Uint8Array
  'ip6_hopopts.options.smf_dpd.tagger_id': VariableColumn
  'ip6_hopopts.options.smf_dpd.identifier': VariableColumn
  'ip6_hopopts.options.smf_dpd.hash_assist': VariableColumn
  'ip6_hopopts.options.pdm.scale_last_received': Uint8Array
  'ip6_hopopts.options.pdm.scale_last_sent': Uint8Array
  'ip6_hopopts.options.pdm.this_packet': Uint16Array
  'ip6_hopopts.options.pdm.last_received': Uint16Array
  'ip6_hopopts.options.pdm.delta_last_received': Uint16Array
  'ip6_hopopts.options.pdm.delta_last_sent': Uint16Array
  'ip6_hopopts.options.ioam.type': Uint8Array
  'ip6_hopopts.options.ioam.data': VariableColumn
  'ip6_hopopts.options.path_mtu.minimum': Uint16Array
  'ip6_hopopts.options.path_mtu.returned': Uint16Array
  'ip6_hopopts.options.path_mtu.return_flag': Uint8Array
  'ip6_hopopts.options.ilnp_nonce': VariableColumn
  'ip6_hopopts.options.line_id_length': Uint8Array
  'ip6_hopopts.options.line_id': VariableColumn
  'ip6_hopopts.options.mpl.flags': Uint8Array
  'ip6_hopopts.options.mpl.seed_id_length': Uint8Array
  'ip6_hopopts.options.mpl.flags.largest': Uint8Array
  'ip6_hopopts.options.mpl.flags.version': Uint8Array
  'ip6_hopopts.options.mpl.sequence': Uint8Array
  'ip6_hopopts.options.mpl.seed_id': VariableColumn
  'ip6_hopopts.options.dff.flags': Uint8Array
  'ip6_hopopts.options.dff.version': Uint8Array
  'ip6_hopopts.options.dff.flags.duplicate': Uint8Array
  'ip6_hopopts.options.dff.flags.returned': Uint8Array
  'ip6_hopopts.options.dff.sequence_number': Uint16Array
  'ip6_hopopts.options.experiment': VariableColumn
  'ip6_hopopts.options.data': VariableColumn
  'ip6_routing.next_header': Uint8Array
  'ip6_routing.header_length': Uint8Array
  'ip6_routing.routing_type': Uint8Array
  'ip6_routing.segments_left': Uint8Array
  'ip6_routing.addresses': Uint8Array
  'ip6_routing.home_address': Uint8Array
  'ip6_routing.cmpr_i': Uint8Array
  'ip6_routing.cmpr_e': Uint8Array
  'ip6_routing.pad': Uint8Array
  'ip6_routing.compressed_addresses': VariableColumn
  'ip6_routing.last_entry': Uint8Array
  'ip6_routing.flags': Uint8Array
  'ip6_routing.tag': VariableColumn
  'ip6_routing.segments': Uint8Array
  'ip6_routing.tlvs': never
  'ip6_routing.tlvs.type': Uint8Array
  'ip6_routing.tlvs.length': Uint8Array
  'ip6_routing.tlvs.d': Uint8Array
  'ip6_routing.tlvs.key_id': Uint32Array
  'ip6_routing.tlvs.hmac': VariableColumn
  'ip6_routing.tlvs.value': VariableColumn
  'ip6_routing.data': VariableColumn
  'ip6_fragment.next_header': Uint8Array
  'ip6_fragment.reserved': Uint8Array
  'ip6_fragment.fragment_offset': Uint16Array
  'ip6_fragment.reserved_bits': Uint8Array
  'ip6_fragment.flags.mf': Uint8Array
  'ip6_fragment.identification': Uint32Array
  'ip6_dstopts.next_header': Uint8Array
  'ip6_dstopts.header_length': Uint8Array
  'ip6_dstopts.options': never
  'ip6_dstopts.options.type': Uint8Array
  'ip6_dstopts.options.action': Uint8Array
  'ip6_dstopts.options.change': Uint8Array
  'ip6_dstopts.options.rest': Uint8Array
  'ip6_dstopts.options.length': Uint8Array
  'ip6_dstopts.options.padding': VariableColumn
  'ip6_dstopts.options.router_alert': Uint16Array
  'ip6_dstopts.options.jumbo_payload_length': Uint32Array
  'ip6_dstopts.options.tunnel_encapsulation_limit': Uint8Array
  'ip6_dstopts.options.home_address': Uint8Array
  'ip6_dstopts.options.quick_start.function': Uint8Array
  'ip6_dstopts.options.quick_start.rate': Uint8Array
  'ip6_dstopts.options.quick_start.ttl': Uint8Array
  'ip6_dstopts.options.quick_start.nonce': Uint32Array
  'ip6_dstopts.options.calipso.domain': Uint32Array
  'ip6_dstopts.options.calipso.compartment_length': Uint8Array
  'ip6_dstopts.options.calipso.sensitivity_level': Uint8Array
  'ip6_dstopts.options.calipso.checksum': Uint16Array
  'ip6_dstopts.options.calipso.compartment_bitmap': VariableColumn
  'ip6_dstopts.options.rpl.flags': Uint8Array
  'ip6_dstopts.options.rpl.flags.down': Uint8Array
  'ip6_dstopts.options.rpl.flags.rank_error': Uint8Array
  'ip6_dstopts.options.rpl.flags.forwarding_error': Uint8Array
  'ip6_dstopts.options.rpl.instance_id': Uint8Array
  'ip6_dstopts.options.rpl.sender_rank': Uint16Array
  'ip6_dstopts.options.smf_dpd.hash': Uint8Array
  'ip6_dstopts.options.smf_dpd.tagger_id_type': Uint8Array
  'ip6_dstopts.options.smf_dpd.tagger_id_length': Uint8Array
  'ip6_dstopts.options.smf_dpd.tagger_id': VariableColumn
  'ip6_dstopts.options.smf_dpd.identifier': VariableColumn
  'ip6_dstopts.options.smf_dpd.hash_assist': VariableColumn
  'ip6_dstopts.options.pdm.scale_last_received': Uint8Array
  'ip6_dstopts.options.pdm.scale_last_sent': Uint8Array
  'ip6_dstopts.options.pdm.this_packet': Uint16Array
  'ip6_dstopts.options.pdm.last_received': Uint16Array
  'ip6_dstopts.options.pdm.delta_last_received': Uint16Array
  'ip6_dstopts.options.pdm.delta_last_sent': Uint16Array
  'ip6_dstopts.options.ioam.type': Uint8Array
  'ip6_dstopts.options.ioam.data': VariableColumn
  'ip6_dstopts.options.path_mtu.minimum': Uint16Array
  'ip6_dstopts.options.path_mtu.returned': Uint16Array
  'ip6_dstopts.options.path_mtu.return_flag': Uint8Array
  'ip6_dstopts.options.ilnp_nonce': VariableColumn
  'ip6_dstopts.options.line_id_length': Uint8Array
  'ip6_dstopts.options.line_id': VariableColumn
  'ip6_dstopts.options.mpl.flags': Uint8Array
  'ip6_dstopts.options.mpl.seed_id_length': Uint8Array
  'ip6_dstopts.options.mpl.flags.largest': Uint8Array
  'ip6_dstopts.options.mpl.flags.version': Uint8Array
  'ip6_dstopts.options.mpl.sequence': Uint8Array
  'ip6_dstopts.options.mpl.seed_id': VariableColumn
  'ip6_dstopts.options.dff.flags': Uint8Array
  'ip6_dstopts.options.dff.version': Uint8Array
  'ip6_dstopts.options.dff.flags.duplicate': Uint8Array
  'ip6_dstopts.options.dff.flags.returned': Uint8Array
  'ip6_dstopts.options.dff.sequence_number': Uint16Array
  'ip6_dstopts.options.experiment': VariableColumn
  'ip6_dstopts.options.data': VariableColumn
  'ip6_mobility.next_header': Uint8Array
  'ip6_mobility.header_length': Uint8Array
  'ip6_mobility.type': Uint8Array
  'ip6_mobility.reserved': Uint8Array
  'ip6_mobility.checksum': Uint16Array
  'ip6_mobility.checksum_status': VariableColumn
  'ip6_mobility.type_name': VariableColumn
  'ip6_mobility.home_test_init.cookie': BigUint64Array
  'ip6_mobility.care_of_test_init.cookie': BigUint64Array
  'ip6_mobility.home_test.nonce_index': Uint16Array
  'ip6_mobility.home_test.cookie': BigUint64Array
  'ip6_mobility.home_test.token': BigUint64Array
  'ip6_mobility.care_of_test.nonce_index': Uint16Array
  'ip6_mobility.care_of_test.cookie': BigUint64Array
  'ip6_mobility.care_of_test.token': BigUint64Array
  'ip6_mobility.binding_update.sequence_number': Uint16Array
  'ip6_mobility.binding_update.acknowledge': Uint8Array
  'ip6_mobility.binding_update.home_registration': Uint8Array
  'ip6_mobility.binding_update.link_local': Uint8Array
  'ip6_mobility.binding_update.key_management': Uint8Array
  'ip6_mobility.binding_update.map_registration': Uint8Array
  'ip6_mobility.binding_update.mobile_router': Uint8Array
  'ip6_mobility.binding_update.proxy': Uint8Array
  'ip6_mobility.binding_update.force_udp': Uint8Array
  'ip6_mobility.binding_update.tlv_header': Uint8Array
  'ip6_mobility.binding_update.bulk': Uint8Array
  'ip6_mobility.binding_update.lifetime': Uint16Array
  'ip6_mobility.binding_acknowledgement.status': Uint8Array
  'ip6_mobility.binding_acknowledgement.key_management': Uint8Array
  'ip6_mobility.binding_acknowledgement.mobile_router': Uint8Array
  'ip6_mobility.binding_acknowledgement.proxy': Uint8Array
  'ip6_mobility.binding_acknowledgement.tlv_header': Uint8Array
  'ip6_mobility.binding_acknowledgement.bulk': Uint8Array
  'ip6_mobility.binding_acknowledgement.sequence_number': Uint16Array
  'ip6_mobility.binding_acknowledgement.lifetime': Uint16Array
  'ip6_mobility.binding_error.status': Uint8Array
  'ip6_mobility.binding_error.home_address': Uint8Array
  'ip6_mobility.fast_binding_update.sequence_number': Uint16Array
  'ip6_mobility.fast_binding_update.acknowledge': Uint8Array
  'ip6_mobility.fast_binding_update.home_registration': Uint8Array
  'ip6_mobility.fast_binding_update.link_local': Uint8Array
  'ip6_mobility.fast_binding_update.key_management': Uint8Array
  'ip6_mobility.fast_binding_update.lifetime': Uint16Array
  'ip6_mobility.fast_binding_acknowledgment.status': Uint8Array
  'ip6_mobility.fast_binding_acknowledgment.key_management': Uint8Array
  'ip6_mobility.fast_binding_acknowledgment.sequence_number': Uint16Array
  'ip6_mobility.fast_binding_acknowledgment.lifetime': Uint16Array
  'ip6_mobility.home_agent_switch.count': Uint8Array
  'ip6_mobility.home_agent_switch.addresses': Uint8Array
  'ip6_mobility.heartbeat.unsolicited': Uint8Array
  'ip6_mobility.heartbeat.response': Uint8Array
  'ip6_mobility.heartbeat.sequence_number': Uint32Array
  'ip6_mobility.handover_initiate.sequence_number': Uint16Array
  'ip6_mobility.handover_initiate.assigned': Uint8Array
  'ip6_mobility.handover_initiate.buffer': Uint8Array
  'ip6_mobility.handover_initiate.code': Uint8Array
  'ip6_mobility.handover_acknowledge.sequence_number': Uint16Array
  'ip6_mobility.handover_acknowledge.code': Uint8Array
  'ip6_mobility.binding_revocation.type': Uint8Array
  'ip6_mobility.binding_revocation.trigger_or_status': Uint8Array
  'ip6_mobility.binding_revocation.sequence_number': Uint16Array
  'ip6_mobility.binding_revocation.proxy': Uint8Array
  'ip6_mobility.binding_revocation.ipv4': Uint8Array
  'ip6_mobility.binding_revocation.global': Uint8Array
  'ip6_mobility.localized_routing.sequence_number': Uint16Array
  'ip6_mobility.localized_routing.lifetime': Uint16Array
  'ip6_mobility.localized_routing_acknowledgment.sequence_number': Uint16Array
  'ip6_mobility.localized_routing_acknowledgment.unsolicited': Uint8Array
  'ip6_mobility.localized_routing_acknowledgment.status': Uint8Array
  'ip6_mobility.localized_routing_acknowledgment.lifetime': Uint16Array
  'ip6_mobility.update_notification.sequence_number': Uint16Array
  'ip6_mobility.update_notification.reason': Uint16Array
  'ip6_mobility.update_notification.acknowledge': Uint8Array
  'ip6_mobility.update_notification.retransmission': Uint8Array
  'ip6_mobility.update_notification_acknowledgement.sequence_number': Uint16Array
  'ip6_mobility.update_notification_acknowledgement.status': Uint8Array
  'ip6_mobility.data': VariableColumn
  'ip6_mobility.options': never
  'ip6_mobility.options.type': Uint8Array
  'ip6_mobility.options.length': Uint8Array
  'ip6_mobility.options.padding': VariableColumn
  'ip6_mobility.options.refresh_interval': Uint16Array
  'ip6_mobility.options.care_of_address': Uint8Array
  'ip6_mobility.options.home_nonce_index': Uint16Array
  'ip6_mobility.options.care_of_nonce_index': Uint16Array
  'ip6_mobility.options.authenticator': VariableColumn
  'ip6_mobility.options.prefix_length': Uint8Array
  'ip6_mobility.options.prefix': Uint8Array
  'ip6_mobility.options.link_layer_code': Uint8Array
  'ip6_mobility.options.link_layer_address': VariableColumn
  'ip6_mobility.options.identifier_subtype': Uint8Array
  'ip6_mobility.options.identifier': VariableColumn
  'ip6_mobility.options.authentication_subtype': Uint8Array
  'ip6_mobility.options.mobility_spi': Uint32Array
  'ip6_mobility.options.authentication_data': VariableColumn
  'ip6_mobility.options.handoff_indicator': Uint8Array
  'ip6_mobility.options.access_technology': Uint8Array
  'ip6_mobility.options.link_layer_identifier': VariableColumn
  'ip6_mobility.options.link_local_address': Uint8Array
  'ip6_mobility.options.restart_counter': Uint32Array
  'ip6_mobility.options.ipv4_care_of_address': Uint32Array
  'ip6_mobility.options.gre_key': Uint32Array
  'ip6_mobility.options.data': VariableColumn
  'ah.next_header': Uint8Array
  'ah.payload_length': Uint8Array
  'ah.reserved': VariableColumn
  'ah.spi': Uint32Array
  'ah.sequence_number': Uint32Array
  'ah.icv': VariableColumn
  'esp.spi': Uint32Array
  'esp.sequence_number': Uint32Array
  'esp.payload_offset': Uint32Array
  'esp.payload_length': Uint32Array
  'esp.payload': VariableColumn
  'hip.next_header': Uint8Array
  'hip.header_length': Uint8Array
  'hip.fixed_0': Uint8Array
  'hip.packet_type': Uint8Array
  'hip.version': Uint8Array
  'hip.reserved': Uint8Array
  'hip.fixed_1': Uint8Array
  'hip.checksum': Uint16Array
  'hip.checksum_status': VariableColumn
  'hip.controls': Uint16Array
  'hip.anonymous': Uint8Array
  'hip.sender_hit': VariableColumn
  'hip.receiver_hit': VariableColumn
  'hip.parameters': never
  'hip.parameters.type': Uint16Array
  'hip.parameters.length': Uint16Array
  'hip.parameters.contents': VariableColumn
  'hip.packet_name': VariableColumn
  'shim6.next_header': Uint8Array
  'shim6.header_length': Uint8Array
  'shim6.payload_header': Uint8Array
  'shim6.context_tag': BigUint64Array
  'shim6.type': Uint8Array
  'shim6.type_name': VariableColumn
  'shim6.protocol': Uint8Array
  'shim6.checksum': Uint16Array
  'shim6.body': VariableColumn
  'icmp.type': Uint8Array
  'icmp.code': Uint8Array
  'icmp.checksum': Uint16Array
  'icmp.checksum_status': VariableColumn
  'icmp.type_name': VariableColumn
  'icmp.identifier': Uint16Array
  'icmp.sequence_number': Uint16Array
  'icmp.extended_echo.sequence_number': Uint8Array
  'icmp.extended_echo.local': Uint8Array
  'icmp.extended_echo.state': Uint8Array
  'icmp.extended_echo.active': Uint8Array
  'icmp.extended_echo.ipv4': Uint8Array
  'icmp.extended_echo.ipv6': Uint8Array
  'icmp.length': Uint8Array
  'icmp.next_hop_mtu': Uint16Array
  'icmp.gateway': Uint32Array
  'icmp.pointer': Uint8Array
  'icmp.photuris_pointer': Uint16Array
  'icmp.conversion_pointer': Uint32Array
  'icmp.originate_timestamp': Uint32Array
  'icmp.receive_timestamp': Uint32Array
  'icmp.transmit_timestamp': Uint32Array
  'icmp.address_mask': Uint32Array
  'icmp.num_addrs': Uint8Array
  'icmp.addr_entry_size': Uint8Array
  'icmp.lifetime': Uint16Array
  'icmp.routers': never
  'icmp.routers.address': Uint32Array
  'icmp.routers.preference': Uint32Array
  'icmp.mobility': never
  'icmp.mobility.type': Uint8Array
  'icmp.mobility.length': Uint8Array
  'icmp.mobility.sequence_number': Uint16Array
  'icmp.mobility.registration_lifetime': Uint16Array
  'icmp.mobility.flags': Uint16Array
  'icmp.mobility.flags.registration_required': Uint8Array
  'icmp.mobility.flags.busy': Uint8Array
  'icmp.mobility.flags.home_agent': Uint8Array
  'icmp.mobility.flags.foreign_agent': Uint8Array
  'icmp.mobility.flags.minimal_encapsulation': Uint8Array
  'icmp.mobility.flags.gre': Uint8Array
  'icmp.mobility.flags.van_jacobson': Uint8Array
  'icmp.mobility.flags.reverse_tunneling': Uint8Array
  'icmp.mobility.flags.udp_tunneling': Uint8Array
  'icmp.mobility.flags.revocation': Uint8Array
  'icmp.mobility.care_of_addresses': Uint32Array
  'icmp.mobility.prefix_lengths': Uint8Array
  'icmp.mobility.challenge': VariableColumn
  'icmp.mobility.data': VariableColumn
  'icmp.traceroute.identifier': Uint16Array
  'icmp.traceroute.outbound_hop_count': Uint16Array
  'icmp.traceroute.return_hop_count': Uint16Array
  'icmp.traceroute.output_link_speed': Uint32Array
  'icmp.traceroute.output_link_mtu': Uint32Array
  'icmp.domain_name.identifier': Uint16Array
  'icmp.domain_name.sequence_number': Uint16Array
  'icmp.domain_name.ttl': Uint32Array
  'icmp.domain_name.names': VariableColumn
  'icmp.extension.version': Uint8Array
  'icmp.extension.reserved': Uint16Array
  'icmp.extension.checksum': Uint16Array
  'icmp.extension.objects': never
  'icmp.extension.objects.length': Uint16Array
  'icmp.extension.objects.class_num': Uint8Array
  'icmp.extension.objects.c_type': Uint8Array
  'icmp.extension.objects.labels': never
  'icmp.extension.objects.labels.label': Uint32Array
  'icmp.extension.objects.labels.traffic_class': Uint8Array
  'icmp.extension.objects.labels.bottom_of_stack': Uint8Array
  'icmp.extension.objects.labels.ttl': Uint8Array
  'icmp.extension.objects.interface_role': Uint8Array
  'icmp.extension.objects.has_index': Uint8Array
  'icmp.extension.objects.has_address': Uint8Array
  'icmp.extension.objects.has_name': Uint8Array
  'icmp.extension.objects.has_mtu': Uint8Array
  'icmp.extension.objects.interface_index': Uint32Array
  'icmp.extension.objects.address_family': Uint16Array
  'icmp.extension.objects.ipv4_address': Uint32Array
  'icmp.extension.objects.ipv6_address': Uint8Array
  'icmp.extension.objects.name_length': Uint8Array
  'icmp.extension.objects.interface_name': VariableColumn
  'icmp.extension.objects.interface_mtu': Uint32Array
  'icmp.extension.objects.probed_name': VariableColumn
  'icmp.extension.objects.probed_index': Uint32Array
  'icmp.extension.objects.probed_family': Uint16Array
  'icmp.extension.objects.probed_length': Uint8Array
  'icmp.extension.objects.probed_ipv4_address': Uint32Array
  'icmp.extension.objects.probed_ipv6_address': Uint8Array
  'icmp.extension.objects.probed_address': VariableColumn
  'icmp.extension.objects.data': VariableColumn
  'icmp.payload_offset': Uint32Array
  'icmp.payload_length': Uint32Array
  'icmp.payload': VariableColumn
  'icmp6.type': Uint8Array
  'icmp6.code': Uint8Array
  'icmp6.checksum': Uint16Array
  'icmp6.checksum_status': VariableColumn
  'icmp6.type_name': VariableColumn
  'icmp6.length': Uint8Array
  'icmp6.mtu': Uint32Array
  'icmp6.pointer': Uint32Array
  'icmp6.identifier': Uint16Array
  'icmp6.sequence_number': Uint16Array
  'icmp6.extended_echo.sequence_number': Uint8Array
  'icmp6.extended_echo.local': Uint8Array
  'icmp6.extended_echo.state': Uint8Array
  'icmp6.extended_echo.active': Uint8Array
  'icmp6.extended_echo.ipv4': Uint8Array
  'icmp6.extended_echo.ipv6': Uint8Array
  'icmp6.mld.maximum_response_delay': Uint16Array
  'icmp6.mld.maximum_response_code': Uint16Array
  'icmp6.mld.multicast_address': Uint8Array
  'icmp6.mld.flags': Uint8Array
  'icmp6.mld.suppress': Uint8Array
  'icmp6.mld.qrv': Uint8Array
  'icmp6.mld.qqic': Uint8Array
  'icmp6.mld.number_of_sources': Uint16Array
  'icmp6.mld.sources': Uint8Array
  'icmp6.mld.number_of_records': Uint16Array
  'icmp6.mld.records': never
  'icmp6.mld.records.type': Uint8Array
  'icmp6.mld.records.aux_data_length': Uint8Array
  'icmp6.mld.records.number_of_sources': Uint16Array
  'icmp6.mld.records.multicast_address': Uint8Array
  'icmp6.mld.records.sources': Uint8Array
  'icmp6.mld.records.aux_data': VariableColumn
  'icmp6.ra.cur_hop_limit': Uint8Array
  'icmp6.ra.flags': Uint8Array
  'icmp6.ra.flags.managed': Uint8Array
  'icmp6.ra.flags.other': Uint8Array
  'icmp6.ra.flags.home_agent': Uint8Array
  'icmp6.ra.flags.preference': Uint8Array
  'icmp6.ra.flags.proxy': Uint8Array
  'icmp6.ra.flags.reserved': Uint8Array
  'icmp6.ra.router_lifetime': Uint16Array
  'icmp6.ra.reachable_time': Uint32Array
  'icmp6.ra.retrans_timer': Uint32Array
  'icmp6.ns.target_address': Uint8Array
  'icmp6.na.flags': Uint32Array
  'icmp6.na.flags.router': Uint8Array
  'icmp6.na.flags.solicited': Uint8Array
  'icmp6.na.flags.override': Uint8Array
  'icmp6.na.flags.reserved': Uint32Array
  'icmp6.na.target_address': Uint8Array
  'icmp6.redirect.target_address': Uint8Array
  'icmp6.redirect.destination_address': Uint8Array
  'icmp6.renumbering.sequence_number': Uint32Array
  'icmp6.renumbering.segment_number': Uint8Array
  'icmp6.renumbering.flags': Uint8Array
  'icmp6.renumbering.flags.test': Uint8Array
  'icmp6.renumbering.flags.result': Uint8Array
  'icmp6.renumbering.flags.all_interfaces': Uint8Array
  'icmp6.renumbering.flags.site_specific': Uint8Array
  'icmp6.renumbering.flags.processed': Uint8Array
  'icmp6.renumbering.flags.reserved': Uint8Array
  'icmp6.renumbering.max_delay': Uint16Array
  'icmp6.renumbering.operations': never
  'icmp6.renumbering.operations.opcode': Uint8Array
  'icmp6.renumbering.operations.oplength': Uint8Array
  'icmp6.renumbering.operations.ordinal': Uint8Array
  'icmp6.renumbering.operations.match_length': Uint8Array
  'icmp6.renumbering.operations.minimum_length': Uint8Array
  'icmp6.renumbering.operations.maximum_length': Uint8Array
  'icmp6.renumbering.operations.match_prefix': Uint8Array
  'icmp6.renumbering.operations.uses': never
  'icmp6.renumbering.operations.uses.use_length': Uint8Array
  'icmp6.renumbering.operations.uses.keep_length': Uint8Array
  'icmp6.renumbering.operations.uses.flag_mask': Uint8Array
  'icmp6.renumbering.operations.uses.flag_mask.on_link': Uint8Array
  'icmp6.renumbering.operations.uses.flag_mask.autonomous': Uint8Array
  'icmp6.renumbering.operations.uses.flag_mask.reserved': Uint8Array
  'icmp6.renumbering.operations.uses.ra_flags': Uint8Array
  'icmp6.renumbering.operations.uses.ra_flags.on_link': Uint8Array
  'icmp6.renumbering.operations.uses.ra_flags.autonomous': Uint8Array
  'icmp6.renumbering.operations.uses.ra_flags.reserved': Uint8Array
  'icmp6.renumbering.operations.uses.valid_lifetime': Uint32Array
  'icmp6.renumbering.operations.uses.preferred_lifetime': Uint32Array
  'icmp6.renumbering.operations.uses.flags': Uint32Array
  'icmp6.renumbering.operations.uses.flags.decrement_valid': Uint8Array
  'icmp6.renumbering.operations.uses.flags.decrement_preferred': Uint8Array
  'icmp6.renumbering.operations.uses.flags.reserved': Uint32Array
  'icmp6.renumbering.operations.uses.use_prefix': Uint8Array
  'icmp6.renumbering.results': never
  'icmp6.renumbering.results.flags': Uint16Array
  'icmp6.renumbering.results.flags.reserved': Uint16Array
  'icmp6.renumbering.results.flags.bounds': Uint8Array
  'icmp6.renumbering.results.flags.forbidden': Uint8Array
  'icmp6.renumbering.results.ordinal': Uint8Array
  'icmp6.renumbering.results.matched_length': Uint8Array
  'icmp6.renumbering.results.interface_index': Uint32Array
  'icmp6.renumbering.results.matched_prefix': Uint8Array
  'icmp6.node_information.qtype': Uint16Array
  'icmp6.node_information.flags': Uint16Array
  'icmp6.node_information.flags.global': Uint8Array
  'icmp6.node_information.flags.site_local': Uint8Array
  'icmp6.node_information.flags.link_local': Uint8Array
  'icmp6.node_information.flags.compatible': Uint8Array
  'icmp6.node_information.flags.all': Uint8Array
  'icmp6.node_information.flags.truncated': Uint8Array
  'icmp6.node_information.nonce': BigUint64Array
  'icmp6.node_information.subject_ipv6': Uint8Array
  'icmp6.node_information.subject_ipv4': Uint32Array
  'icmp6.node_information.subject_name': VariableColumn
  'icmp6.node_information.answers': never
  'icmp6.node_information.answers.ttl': Uint32Array
  'icmp6.node_information.answers.ipv6_address': Uint8Array
  'icmp6.node_information.answers.ipv4_address': Uint32Array
  'icmp6.node_information.answers.name': VariableColumn
  'icmp6.mobile.identifier': Uint16Array
  'icmp6.mobile.flags': Uint16Array
  'icmp6.mobile.flags.managed': Uint8Array
  'icmp6.mobile.flags.other': Uint8Array
  'icmp6.mobile.home_agents': Uint8Array
  'icmp6.certification_path.identifier': Uint16Array
  'icmp6.certification_path.all_components': Uint16Array
  'icmp6.certification_path.component': Uint16Array
  'icmp6.fast_handover.subtype': Uint8Array
  'icmp6.fast_handover.identifier': Uint16Array
  'icmp6.router_discovery.query_interval': Uint16Array
  'icmp6.router_discovery.robustness_variable': Uint16Array
  'icmp6.duplicate_address.status': Uint8Array
  'icmp6.duplicate_address.lifetime': Uint16Array
  'icmp6.duplicate_address.eui64': VariableColumn
  'icmp6.duplicate_address.registered_address': Uint8Array
  'icmp6.body': VariableColumn
  'icmp6.options': never
  'icmp6.options.type': Uint8Array
  'icmp6.options.length': Uint8Array
  'icmp6.options.source_link_layer_address': VariableColumn
  'icmp6.options.target_link_layer_address': VariableColumn
  'icmp6.options.prefix.length': Uint8Array
  'icmp6.options.prefix.flags': Uint8Array
  'icmp6.options.prefix.flags.on_link': Uint8Array
  'icmp6.options.prefix.flags.autonomous': Uint8Array
  'icmp6.options.prefix.flags.router_address': Uint8Array
  'icmp6.options.prefix.flags.reserved': Uint8Array
  'icmp6.options.prefix.valid_lifetime': Uint32Array
  'icmp6.options.prefix.preferred_lifetime': Uint32Array
  'icmp6.options.prefix.prefix': Uint8Array
  'icmp6.options.mtu': Uint32Array
  'icmp6.options.shortcut_limit': Uint8Array
  'icmp6.options.advertisement_interval': Uint32Array
  'icmp6.options.home_agent_preference': Uint16Array
  'icmp6.options.home_agent_lifetime': Uint16Array
  'icmp6.options.addresses': Uint8Array
  'icmp6.options.cga.pad_length': Uint8Array
  'icmp6.options.cga.parameters': VariableColumn
  'icmp6.options.trust_anchor.name_type': Uint8Array
  'icmp6.options.trust_anchor.pad_length': Uint8Array
  'icmp6.options.trust_anchor.name': VariableColumn
  'icmp6.options.rsa.key_hash': VariableColumn
  'icmp6.options.rsa.signature': VariableColumn
  'icmp6.options.timestamp': BigUint64Array
  'icmp6.options.nonce': VariableColumn
  'icmp6.options.route.prefix_length': Uint8Array
  'icmp6.options.route.flags': Uint8Array
  'icmp6.options.route.preference': Uint8Array
  'icmp6.options.route.lifetime': Uint32Array
  'icmp6.options.route.prefix': Uint8Array
  'icmp6.options.rdnss.lifetime': Uint32Array
  'icmp6.options.rdnss.addresses': Uint8Array
  'icmp6.options.dnssl.lifetime': Uint32Array
  'icmp6.options.dnssl.names': VariableColumn
  'icmp6.options.flags_expansion': VariableColumn
  'icmp6.options.registration.status': Uint8Array
  'icmp6.options.registration.lifetime': Uint16Array
  'icmp6.options.registration.eui64': VariableColumn
  'icmp6.options.context.length': Uint8Array
  'icmp6.options.context.flags': Uint8Array
  'icmp6.options.context.compression': Uint8Array
  'icmp6.options.context.id': Uint8Array
  'icmp6.options.context.valid_lifetime': Uint16Array
  'icmp6.options.context.prefix': Uint8Array
  'icmp6.options.border_router.version_low': Uint16Array
  'icmp6.options.border_router.version_high': Uint16Array
  'icmp6.options.border_router.valid_lifetime': Uint16Array
  'icmp6.options.border_router.address': Uint8Array
  'icmp6.options.captive_portal': VariableColumn
  'icmp6.options.pref64.scaled_lifetime': Uint16Array
  'icmp6.options.pref64.prefix_length_code': Uint8Array
  'icmp6.options.pref64.prefix': Uint8Array
  'icmp6.options.data': VariableColumn
  'icmp6.dis.flags': Uint8Array
  'icmp6.dio.instance_id': Uint8Array
  'icmp6.dio.version': Uint8Array
  'icmp6.dio.rank': Uint16Array
  'icmp6.dio.flags': Uint8Array
  'icmp6.dio.grounded': Uint8Array
  'icmp6.dio.mode_of_operation': Uint8Array
  'icmp6.dio.preference': Uint8Array
  'icmp6.dio.dtsn': Uint8Array
  'icmp6.dio.unused_flags': Uint8Array
  'icmp6.dio.dodag_id': Uint8Array
  'icmp6.dao.instance_id': Uint8Array
  'icmp6.dao.flags': Uint8Array
  'icmp6.dao.flags.acknowledge': Uint8Array
  'icmp6.dao.flags.has_dodag_id': Uint8Array
  'icmp6.dao.flags.reserved': Uint8Array
  'icmp6.dao.sequence': Uint8Array
  'icmp6.dao.dodag_id': Uint8Array
  'icmp6.dao_ack.instance_id': Uint8Array
  'icmp6.dao_ack.flags': Uint8Array
  'icmp6.dao_ack.flags.has_dodag_id': Uint8Array
  'icmp6.dao_ack.flags.reserved': Uint8Array
  'icmp6.dao_ack.sequence': Uint8Array
  'icmp6.dao_ack.status': Uint8Array
  'icmp6.dao_ack.dodag_id': Uint8Array
  'icmp6.rpl_options': never
  'icmp6.rpl_options.type': Uint8Array
  'icmp6.rpl_options.length': Uint8Array
  'icmp6.rpl_options.config.flags': Uint8Array
  'icmp6.rpl_options.config.authentication': Uint8Array
  'icmp6.rpl_options.config.path_control_size': Uint8Array
  'icmp6.rpl_options.config.interval_doublings': Uint8Array
  'icmp6.rpl_options.config.interval_min': Uint8Array
  'icmp6.rpl_options.config.redundancy': Uint8Array
  'icmp6.rpl_options.config.max_rank_increase': Uint16Array
  'icmp6.rpl_options.config.min_hop_rank_increase': Uint16Array
  'icmp6.rpl_options.config.objective_code_point': Uint16Array
  'icmp6.rpl_options.config.default_lifetime': Uint8Array
  'icmp6.rpl_options.config.lifetime_unit': Uint16Array
  'icmp6.rpl_options.target.prefix_length': Uint8Array
  'icmp6.rpl_options.target.prefix': Uint8Array
  'icmp6.rpl_options.transit.flags': Uint8Array
  'icmp6.rpl_options.transit.flags.external': Uint8Array
  'icmp6.rpl_options.transit.flags.reserved': Uint8Array
  'icmp6.rpl_options.transit.path_control': Uint8Array
  'icmp6.rpl_options.transit.path_sequence': Uint8Array
  'icmp6.rpl_options.transit.path_lifetime': Uint8Array
  'icmp6.rpl_options.transit.parent': Uint8Array
  'icmp6.rpl_options.solicited.instance_id': Uint8Array
  'icmp6.rpl_options.solicited.flags': Uint8Array
  'icmp6.rpl_options.solicited.flags.version': Uint8Array
  'icmp6.rpl_options.solicited.flags.instance_id': Uint8Array
  'icmp6.rpl_options.solicited.flags.dodag_id': Uint8Array
  'icmp6.rpl_options.solicited.dodag_id': Uint8Array
  'icmp6.rpl_options.solicited.version': Uint8Array
  'icmp6.rpl_options.prefix.length': Uint8Array
  'icmp6.rpl_options.prefix.flags': Uint8Array
  'icmp6.rpl_options.prefix.flags.on_link': Uint8Array
  'icmp6.rpl_options.prefix.flags.autonomous': Uint8Array
  'icmp6.rpl_options.prefix.flags.router_address': Uint8Array
  'icmp6.rpl_options.prefix.valid_lifetime': Uint32Array
  'icmp6.rpl_options.prefix.preferred_lifetime': Uint32Array
  'icmp6.rpl_options.prefix.prefix': Uint8Array
  'icmp6.rpl_options.target_descriptor': Uint32Array
  'icmp6.rpl_options.data': VariableColumn
  'icmp6.extension.version': Uint8Array
  'icmp6.extension.reserved': Uint16Array
  'icmp6.extension.checksum': Uint16Array
  'icmp6.extension.objects': never
  'icmp6.extension.objects.length': Uint16Array
  'icmp6.extension.objects.class_num': Uint8Array
  'icmp6.extension.objects.c_type': Uint8Array
  'icmp6.extension.objects.labels': never
  'icmp6.extension.objects.labels.label': Uint32Array
  'icmp6.extension.objects.labels.traffic_class': Uint8Array
  'icmp6.extension.objects.labels.bottom_of_stack': Uint8Array
  'icmp6.extension.objects.labels.ttl': Uint8Array
  'icmp6.extension.objects.interface_role': Uint8Array
  'icmp6.extension.objects.has_index': Uint8Array
  'icmp6.extension.objects.has_address': Uint8Array
  'icmp6.extension.objects.has_name': Uint8Array
  'icmp6.extension.objects.has_mtu': Uint8Array
  'icmp6.extension.objects.interface_index': Uint32Array
  'icmp6.extension.objects.address_family': Uint16Array
  'icmp6.extension.objects.ipv4_address': Uint32Array
  'icmp6.extension.objects.ipv6_address': Uint8Array
  'icmp6.extension.objects.name_length': Uint8Array
  'icmp6.extension.objects.interface_name': VariableColumn
  'icmp6.extension.objects.interface_mtu': Uint32Array
  'icmp6.extension.objects.probed_name': VariableColumn
  'icmp6.extension.objects.probed_index': Uint32Array
  'icmp6.extension.objects.probed_family': Uint16Array
  'icmp6.extension.objects.probed_length': Uint8Array
  'icmp6.extension.objects.probed_ipv4_address': Uint32Array
  'icmp6.extension.objects.probed_ipv6_address': Uint8Array
  'icmp6.extension.objects.probed_address': VariableColumn
  'icmp6.extension.objects.data': VariableColumn
  'icmp6.payload_offset': Uint32Array
  'icmp6.payload_length': Uint32Array
  'icmp6.payload': VariableColumn
  'igmp.type': Uint8Array
  'igmp.max_resp_code': Uint8Array
  'igmp.checksum': Uint16Array
  'igmp.checksum_status': VariableColumn
  'igmp.type_name': VariableColumn
  'igmp.group_address': Uint32Array
  'igmp.suppress': Uint8Array
  'igmp.qrv': Uint8Array
  'igmp.qqic': Uint8Array
  'igmp.number_of_sources': Uint16Array
  'igmp.sources': Uint32Array
  'igmp.number_of_group_records': Uint16Array
  'igmp.group_records': never
  'igmp.group_records.type': Uint8Array
  'igmp.group_records.aux_data_length': Uint8Array
  'igmp.group_records.number_of_sources': Uint16Array
  'igmp.group_records.multicast_address': Uint32Array
  'igmp.group_records.sources': Uint32Array
  'igmp.group_records.aux_data': VariableColumn
  'igmp.body': VariableColumn
  'igmp.max_resp_time': Uint16Array
  'igmp.mtrace.hops': Uint8Array
  'igmp.mtrace.source_address': Uint32Array
  'igmp.mtrace.receiver_address': Uint32Array
  'igmp.mtrace.response_address': Uint32Array
  'igmp.mtrace.response_ttl': Uint8Array
  'igmp.mtrace.query_id': Uint32Array
  'igmp.mtrace.responses': never
  'igmp.mtrace.responses.query_arrival_time': Uint32Array
  'igmp.mtrace.responses.incoming_address': Uint32Array
  'igmp.mtrace.responses.outgoing_address': Uint32Array
  'igmp.mtrace.responses.previous_hop': Uint32Array
  'igmp.mtrace.responses.input_packet_count': Uint32Array
  'igmp.mtrace.responses.output_packet_count': Uint32Array
  'igmp.mtrace.responses.total_packet_count': Uint32Array
  'igmp.mtrace.responses.routing_protocol': Uint8Array
  'igmp.mtrace.responses.forward_ttl': Uint8Array
  'igmp.mtrace.responses.reserved': Uint8Array
  'igmp.mtrace.responses.network_count': Uint8Array
  'igmp.mtrace.responses.source_mask': Uint8Array
  'igmp.mtrace.responses.forwarding_code': Uint8Array
  'tcp.sport': Uint16Array
  'tcp.dport': Uint16Array
  'tcp.seqno': Uint32Array
  'tcp.ackno': Uint32Array
  'tcp.data_offset': Uint8Array
  'tcp.flags': Uint16Array
  'tcp.reserved': Uint8Array
  'tcp.flags.ae': Uint8Array
  'tcp.flags.cwr': Uint8Array
  'tcp.flags.ece': Uint8Array
  'tcp.flags.urg': Uint8Array
  'tcp.flags.ack': Uint8Array
  'tcp.flags.psh': Uint8Array
  'tcp.flags.rst': Uint8Array
  'tcp.flags.syn': Uint8Array
  'tcp.flags.fin': Uint8Array
  'tcp.window_size': Uint16Array
  'tcp.checksum': Uint16Array
  'tcp.checksum_status': VariableColumn
  'tcp.urgent_pointer': Uint16Array
  'tcp.options': never
  'tcp.options.kind': Uint8Array
  'tcp.options.length': Uint8Array
  'tcp.options.mss': Uint16Array
  'tcp.options.window_scale': Uint8Array
  'tcp.options.sack': never
  'tcp.options.sack.left': Uint32Array
  'tcp.options.sack.right': Uint32Array
  'tcp.options.tsval': Uint32Array
  'tcp.options.tsecr': Uint32Array
  'tcp.options.echo': Uint32Array
  'tcp.options.connection_count': Uint32Array
  'tcp.options.md5': VariableColumn
  'tcp.options.rate': Uint8Array
  'tcp.options.ttl_difference': Uint8Array
  'tcp.options.user_timeout_minutes': Uint8Array
  'tcp.options.user_timeout': Uint16Array
  'tcp.options.key_id': Uint8Array
  'tcp.options.next_key_id': Uint8Array
  'tcp.options.mac': VariableColumn
  'tcp.options.cookie': VariableColumn
  'tcp.options.ect0_bytes': Uint32Array
  'tcp.options.ce_bytes': Uint32Array
  'tcp.options.ect1_bytes': Uint32Array
  'tcp.options.experiment': Uint16Array
  'tcp.options.experiment_data': VariableColumn
  'tcp.options.data': VariableColumn
  'tcp.options.mptcp.subtype': Uint8Array
  'tcp.options.mptcp.version': Uint8Array
  'tcp.options.mptcp.flags': Uint8Array
  'tcp.options.mptcp.flags.checksum_required': Uint8Array
  'tcp.options.mptcp.flags.extensibility': Uint8Array
  'tcp.options.mptcp.flags.no_more_subflows': Uint8Array
  'tcp.options.mptcp.flags.hmac_sha1': Uint8Array
  'tcp.options.mptcp.flags.hmac_sha256': Uint8Array
  'tcp.options.mptcp.flags.backup': Uint8Array
  'tcp.options.mptcp.flags.data_fin': Uint8Array
  'tcp.options.mptcp.flags.long_sequence': Uint8Array
  'tcp.options.mptcp.flags.has_sequence': Uint8Array
  'tcp.options.mptcp.flags.long_ack': Uint8Array
  'tcp.options.mptcp.flags.has_ack': Uint8Array
  'tcp.options.mptcp.flags.u': Uint8Array
  'tcp.options.mptcp.flags.v': Uint8Array
  'tcp.options.mptcp.flags.w': Uint8Array
  'tcp.options.mptcp.flags.transient': Uint8Array
  'tcp.options.mptcp.reserved': Uint16Array
  'tcp.options.mptcp.ip_version': Uint8Array
  'tcp.options.mptcp.flags.echo': Uint8Array
  'tcp.options.mptcp.address_id': Uint8Array
  'tcp.options.mptcp.sender_key': BigUint64Array
  'tcp.options.mptcp.receiver_key': BigUint64Array
  'tcp.options.mptcp.receiver_token': Uint32Array
  'tcp.options.mptcp.sender_nonce': Uint32Array
  'tcp.options.mptcp.truncated_hmac': BigUint64Array
  'tcp.options.mptcp.hmac': VariableColumn
  'tcp.options.mptcp.data_ack': BigUint64Array
  'tcp.options.mptcp.data_sequence': BigUint64Array
  'tcp.options.mptcp.subflow_sequence': Uint32Array
  'tcp.options.mptcp.data_length': Uint16Array
  'tcp.options.mptcp.checksum': Uint16Array
  'tcp.options.mptcp.ipv4': Uint32Array
  'tcp.options.mptcp.ipv6': Uint8Array
  'tcp.options.mptcp.port': Uint16Array
  'tcp.options.mptcp.address_hmac': BigUint64Array
  'tcp.options.mptcp.reason': Uint8Array
  'tcp.options.mptcp.data': VariableColumn
  'tcp.header_bytes': Uint8Array
  'tcp.payload_offset': Uint32Array
  'tcp.payload_length': Uint32Array
  'tcp.payload': VariableColumn
  'udp.sport': Uint16Array
  'udp.dport': Uint16Array
  'udp.length': Uint16Array
  'udp.checksum': Uint16Array
  'udp.checksum_status': VariableColumn
  'udp.payload_offset': Uint32Array
  'udp.payload_length': Uint32Array
  'udp.payload': VariableColumn
  'frame.packet_flags_direction': Uint8Array
  'frame.packet_flags_reception_type': Uint8Array
  'frame.packet_flags_fcs_length': Uint8Array
  'frame.packet_flags_reserved': Uint8Array
  'frame.packet_flags_crc_error': Uint8Array
  'frame.packet_flags_packet_too_error': Uint8Array
  'frame.packet_flags_packet_too_short_error': Uint8Array
  'frame.packet_flags_wrong_inter_frame_gap_error': Uint8Array
  'frame.packet_flags_unaligned_frame_error': Uint8Array
  'frame.packet_flags_start_frame_delimiter_error': Uint8Array
  'frame.packet_flags_preamble_error': Uint8Array
  'frame.packet_flags_symbol_error': Uint8Array
  'eth.dst': Uint8Array
  'eth.addr': Uint8Array
  'eth.src': Uint8Array
  'eth.type': Uint16Array
  'eth.len': Uint16Array
  'eth.dst.lg': Uint8Array
  'eth.dst.ig': Uint8Array
  'eth.src.lg': Uint8Array
  'eth.src.ig': Uint8Array
  'eth.padding': VariableColumn
  'eth.trailer': VariableColumn
  'eth.fcs': Uint32Array
  'vlan.etype': Uint16Array
  'vlan.len': Uint16Array
  'llc.dsap.ig': Uint8Array
  'llc.ssap.cr': Uint8Array
  'llc.control.ftype': Uint8Array
  'llc.control.n_s': Uint8Array
  'llc.control.n_r': Uint8Array
  'llc.control.s_ftype': Uint8Array
  'llc.control.u_modifier_cmd': Uint8Array
  'llc.control.u_modifier_resp': Uint8Array
  'llc.oui': Uint32Array
  'llc.type': Uint16Array
  'null.type': Uint16Array
  'sll.pkttype': Uint16Array
  'sll.hatype': Uint16Array
  'sll.halen': Uint16Array
  'sll.src.eth': Uint8Array
  'sll.src.ipv4': Uint32Array
  'sll.src.other': VariableColumn
  'sll.etype': Uint16Array
  'sll.gretype': Uint16Array
  'sll.ltype': Uint16Array
  'sll.ifindex': Uint32Array
  'arp.hw.type': Uint16Array
  'arp.proto.type': Uint16Array
  'arp.hw.size': Uint8Array
  'arp.proto.size': Uint8Array
  'arp.opcode': Uint16Array
  'arp.src.hw_mac': Uint8Array
  'arp.src.hw': VariableColumn
  'arp.src.proto_ipv4': Uint32Array
  'arp.src.proto': VariableColumn
  'arp.dst.hw_mac': Uint8Array
  'arp.dst.hw': VariableColumn
  'arp.dst.proto_ipv4': Uint32Array
  'arp.dst.proto': VariableColumn
  'ip.dsfield': Uint8Array
  'ip.dsfield.dscp': Uint8Array
  'ip.dsfield.ecn': Uint8Array
  'ip.len': Uint16Array
  'ip.id': Uint16Array
  'ip.flags.rb': Uint8Array
  'ip.frag_offset': Uint16Array
  'ip.proto': Uint8Array
  'ip.checksum': Uint16Array
  'ip.src': Uint32Array
  'ip.addr': Uint32Array
  'ip.dst': Uint32Array
  'ip.hdr_len': Uint8Array
  'ip.opt.type': Uint8Array
  'ip.opt.len': Uint8Array
  'ip.opt.ptr': Uint8Array
  'ip.opt.overflow': Uint8Array
  'ip.opt.flag': Uint8Array
  'ip.opt.time_stamp_addr': Uint32Array
  'ip.opt.time_stamp': Uint32Array
  'ip.opt.sec_cl': Uint8Array
  'ip.opt.sec_prot_auth_flags': Uint8Array
  'ip.opt.ext_sec_add_sec_info_format_code': Uint8Array
  'ip.opt.ext_sec_add_sec_info': VariableColumn
  'ip.opt.sec_rfc791_sec': Uint16Array
  'ip.opt.sec_rfc791_comp': Uint16Array
  'ip.opt.sec_rfc791_tcc': VariableColumn
  'ip.opt.sid': Uint16Array
  'ip.opt.mtu': Uint16Array
  'ip.opt.id_number': Uint16Array
  'ip.opt.ohc': Uint16Array
  'ip.opt.rhc': Uint16Array
  'ip.opt.originator': Uint32Array
  'ip.opt.ra': Uint16Array
  'ip.opt.qs_func': Uint8Array
  'ip.opt.qs_rate': Uint8Array
  'ip.opt.qs_ttl': Uint8Array
  'ip.opt.qs_nonce': Uint32Array
  'ip.opt.addr': Uint32Array
  'ip.cipso.doi': Uint32Array
  'ip.cipso.tag_type': Uint8Array
  'ip.cipso.sensitivity_level': Uint8Array
  'ip.cipso.tag_data': VariableColumn
  'ipv6.version': Uint8Array
  'ipv6.tclass': Uint8Array
  'ipv6.tclass.dscp': Uint8Array
  'ipv6.tclass.ecn': Uint8Array
  'ipv6.flow': Uint32Array
  'ipv6.plen': Uint16Array
  'ipv6.nxt': Uint8Array
  'ipv6.hlim': Uint8Array
  'ipv6.src': Uint8Array
  'ipv6.addr': Uint8Array
  'ipv6.dst': Uint8Array
  'ipv6.hopopts.nxt': Uint8Array
  'ipv6.hopopts.len': Uint8Array
  'ipv6.opt.type': Uint8Array
  'ipv6.opt.type.action': Uint8Array
  'ipv6.opt.type.change': Uint8Array
  'ipv6.opt.type.rest': Uint8Array
  'ipv6.opt.length': Uint8Array
  'ipv6.opt.router_alert': Uint16Array
  'ipv6.opt.jumbo': Uint32Array
  'ipv6.opt.tel': Uint8Array
  'ipv6.opt.mipv6.home_address': Uint8Array
  'ipv6.opt.qs_func': Uint8Array
  'ipv6.opt.qs_rate': Uint8Array
  'ipv6.opt.qs_ttl': Uint8Array
  'ipv6.opt.qs_nonce': Uint32Array
  'ipv6.opt.calipso.doi': Uint32Array
  'ipv6.opt.calipso.cmpt.length': Uint8Array
  'ipv6.opt.calipso.sens_level': Uint8Array
  'ipv6.opt.calipso.checksum': Uint16Array
  'ipv6.opt.calipso.cmpt_bitmap': VariableColumn
  'ipv6.opt.rpl.flag': Uint8Array
  'ipv6.opt.rpl.flag.o': Uint8Array
  'ipv6.opt.rpl.flag.r': Uint8Array
  'ipv6.opt.rpl.flag.f': Uint8Array
  'ipv6.opt.rpl.instance_id': Uint8Array
  'ipv6.opt.rpl.sender_rank': Uint16Array
  'ipv6.opt.smf_dpd.hash_bit': Uint8Array
  'ipv6.opt.smf_dpd.tid_type': Uint8Array
  'ipv6.opt.smf_dpd.tid_len': Uint8Array
  'ipv6.opt.smf_dpd.tagger_id': VariableColumn
  'ipv6.opt.smf_dpd.ident': VariableColumn
  'ipv6.opt.pdm.scale_dtlr': Uint8Array
  'ipv6.opt.pdm.scale_dtls': Uint8Array
  'ipv6.opt.pdm.psn_this_pkt': Uint16Array
  'ipv6.opt.pdm.psn_last_recv': Uint16Array
  'ipv6.opt.pdm.delta_last_recv': Uint16Array
  'ipv6.opt.pdm.delta_last_sent': Uint16Array
  'ipv6.opt.ioam.opt_type': Uint8Array
  'ipv6.opt.pmtu.min': Uint16Array
  'ipv6.opt.pmtu.r_flag': Uint8Array
  'ipv6.opt.ilnp_nonce': VariableColumn
  'ipv6.opt.lio.length': Uint8Array
  'ipv6.opt.lio.line_id': VariableColumn
  'ipv6.opt.mpl.flag': Uint8Array
  'ipv6.opt.mpl.flag.s': Uint8Array
  'ipv6.opt.mpl.flag.m': Uint8Array
  'ipv6.opt.mpl.flag.v': Uint8Array
  'ipv6.opt.mpl.sequence': Uint8Array
  'ipv6.opt.mpl.seed_id': VariableColumn
  'ipv6.opt.dff.flags': Uint8Array
  'ipv6.opt.dff.flag.ver': Uint8Array
  'ipv6.opt.dff.flag.dup': Uint8Array
  'ipv6.opt.dff.flag.ret': Uint8Array
  'ipv6.opt.dff.sequence_number': Uint16Array
  'ipv6.opt.experimental': VariableColumn
  'ipv6.opt.unknown': VariableColumn
  'ipv6.routing.nxt': Uint8Array
  'ipv6.routing.len': Uint8Array
  'ipv6.routing.type': Uint8Array
  'ipv6.routing.segleft': Uint8Array
  'ipv6.routing.src.addr': Uint8Array
  'ipv6.routing.mipv6.home_address': Uint8Array
  'ipv6.routing.rpl.cmprI': Uint8Array
  'ipv6.routing.rpl.cmprE': Uint8Array
  'ipv6.routing.rpl.pad': Uint8Array
  'ipv6.routing.rpl.address': VariableColumn
  'ipv6.routing.srh.last_entry': Uint8Array
  'ipv6.routing.srh.flags': Uint8Array
  'ipv6.routing.srh.tag': VariableColumn
  'ipv6.routing.srh.addr': Uint8Array
  'ipv6.routing.unknown_data': VariableColumn
  'ipv6.fraghdr.nxt': Uint8Array
  'ipv6.fraghdr.reserved_octet': Uint8Array
  'ipv6.fraghdr.offset': Uint16Array
  'ipv6.fraghdr.reserved_bits': Uint8Array
  'ipv6.fraghdr.more': Uint8Array
  'ipv6.fraghdr.ident': Uint32Array
  'ipv6.dstopts.nxt': Uint8Array
  'ipv6.dstopts.len': Uint8Array
  'mip6.proto': Uint8Array
  'mip6.hlen': Uint8Array
  'mip6.mhtype': Uint8Array
  'mip6.csum': Uint16Array
  'mip6.hoti.cookie': BigUint64Array
  'mip6.coti.cookie': BigUint64Array
  'mip6.hot.nindex': Uint16Array
  'mip6.hot.cookie': BigUint64Array
  'mip6.hot.token': BigUint64Array
  'mip6.cot.nindex': Uint16Array
  'mip6.cot.cookie': BigUint64Array
  'mip6.bu.seqnr': Uint16Array
  'mip6.bu.a_flag': Uint8Array
  'mip6.bu.h_flag': Uint8Array
  'mip6.bu.l_flag': Uint8Array
  'mip6.bu.k_flag': Uint8Array
  'mip6.bu.m_flag': Uint8Array
  'mip6.nemo.bu.r_flag': Uint8Array
  'mip6.bu.p_flag': Uint8Array
  'mip6.bu.f_flag': Uint8Array
  'mip6.bu.t_flag': Uint8Array
  'mip6.bu.b_flag': Uint8Array
  'mip6.bu.lifetime': Uint16Array
  'mip6.ba.status': Uint8Array
  'mip6.ba.k_flag': Uint8Array
  'mip6.nemo.ba.r_flag': Uint8Array
  'mip6.ba.p_flag': Uint8Array
  'mip6.ba.t_flag': Uint8Array
  'mip6.ba.b_flag': Uint8Array
  'mip6.ba.seqnr': Uint16Array
  'mip6.ba.lifetime': Uint16Array
  'mip6.be.status': Uint8Array
  'mip6.be.haddr': Uint8Array
  'mip6.fbu.seqnr': Uint16Array
  'mip6.fbu.a_flag': Uint8Array
  'mip6.fbu.h_flag': Uint8Array
  'mip6.fbu.l_flag': Uint8Array
  'mip6.fbu.k_flag': Uint8Array
  'mip6.fbu.lifetime': Uint16Array
  'mip6.fback.status': Uint8Array
  'mip6.fback.k_flag': Uint8Array
  'mip6.fback.seqnr': Uint16Array
  'mip6.fback.lifetime': Uint16Array
  'mip6.has.num_addrs': Uint8Array
  'mip6.has.address': Uint8Array
  'mip6.hb.u_flag': Uint8Array
  'mip6.hb.r_flag': Uint8Array
  'mip6.hb.seqnr': Uint32Array
  'mip6.hi.seqnr': Uint16Array
  'mip6.hi.s_flag': Uint8Array
  'mip6.hi.u_flag': Uint8Array
  'mip6.hi.code': Uint8Array
  'mip6.hack.seqnr': Uint16Array
  'mip6.hack.code': Uint8Array
  'mip6.bri_br.type': Uint8Array
  'mip6.bri_seqnr': Uint16Array
  'mip6.mobility_opt.len': Uint8Array
  'mip6.padn': VariableColumn
  'mip6.bra.interval': Uint16Array
  'mip6.acoa.acoa': Uint8Array
  'mip6.ni.hni': Uint16Array
  'mip6.ni.cni': Uint16Array
  'mip6.bad.auth': VariableColumn
  'mip6.nemo.mnp.pfl': Uint8Array
  'mip6.nemo.mnp.mnp': Uint8Array
  'mip6.lla.optcode': Uint8Array
  'mip6.lla': VariableColumn
  'mip6.mnid.subtype': Uint8Array
  'mip6.mnid.identifier': VariableColumn
  'mip6.auth.subtype': Uint8Array
  'mip6.auth.mobility_spi': Uint32Array
  'mip6.hi': Uint8Array
  'mip6.att': Uint8Array
  'mip6.mnlli.lli': VariableColumn
  'mip6.lila_lla': Uint8Array
  'mip6.rc': Uint32Array
  'mip6.ipv4coa.addr': Uint32Array
  'mip6.gre_key': Uint32Array
  'ah.sequence': Uint32Array
  'esp.sequence': Uint32Array
  'hip.proto': Uint8Array
  'hip.hdr_len': Uint8Array
  'hip.controls.a': Uint8Array
  'hip.hit_sndr': VariableColumn
  'hip.hit_rcvr': VariableColumn
  'hip.type': Uint16Array
  'shim6.nxt': Uint8Array
  'shim6.len': Uint8Array
  'shim6.p': Uint8Array
  'icmp.ident': Uint16Array
  'icmp.seq': Uint16Array
  'icmp.ext.echo.seq': Uint8Array
  'icmp.ext.echo.req.local': Uint8Array
  'icmp.ext.echo.rsp.state': Uint8Array
  'icmp.ext.echo.rsp.active': Uint8Array
  'icmp.ext.echo.rsp.ipv4': Uint8Array
  'icmp.ext.echo.rsp.ipv6': Uint8Array
  'icmp.mtu': Uint16Array
  'icmp.redir_gw': Uint32Array
  'icmp.router_address': Uint32Array
  'icmp.mip.type': Uint8Array
  'icmp.mip.length': Uint8Array
  'icmp.mip.seq': Uint16Array
  'icmp.mip.life': Uint16Array
  'icmp.mip.flags': Uint16Array
  'icmp.mip.r': Uint8Array
  'icmp.mip.b': Uint8Array
  'icmp.mip.h': Uint8Array
  'icmp.mip.f': Uint8Array
  'icmp.mip.m': Uint8Array
  'icmp.mip.g': Uint8Array
  'icmp.mip.v': Uint8Array
  'icmp.mip.rt': Uint8Array
  'icmp.mip.u': Uint8Array
  'icmp.mip.x': Uint8Array
  'icmp.mip.coa': Uint32Array
  'icmp.mip.prefixlength': Uint8Array
  'icmp.mip.challenge': VariableColumn
  'icmp.ext.version': Uint8Array
  'icmp.ext.res': Uint16Array
  'icmp.ext.checksum': Uint16Array
  'icmp.ext.length': Uint16Array
  'icmp.ext.class': Uint8Array
  'icmp.ext.ctype': Uint8Array
  'icmp.mpls.label': Uint32Array
  'icmp.mpls.exp': Uint8Array
  'icmp.mpls.s': Uint8Array
  'icmp.mpls.ttl': Uint8Array
  'icmp.int_info.role': Uint8Array
  'icmp.int_info.ifindex': Uint8Array
  'icmp.int_info.ipaddr': Uint8Array
  'icmp.int_info.name_present': Uint8Array
  'icmp.int_info.mtu_present': Uint8Array
  'icmp.int_info.index': Uint32Array
  'icmp.int_info.afi': Uint16Array
  'icmp.int_info.ipv4': Uint32Array
  'icmp.int_info.ipv6': Uint8Array
  'icmp.int_info.name_length': Uint8Array
  'icmp.int_info.mtu': Uint32Array
  'icmp.int_ident.name': VariableColumn
  'icmp.int_ident.index': Uint32Array
  'icmp.int_ident.afi': Uint16Array
  'icmp.int_ident.addr_length': Uint8Array
  'icmp.int_ident.ipv4': Uint32Array
  'icmp.int_ident.ipv6': Uint8Array
  'icmp.ext.data': VariableColumn
  'icmpv6.type': Uint8Array
  'icmpv6.code': Uint8Array
  'icmpv6.checksum': Uint16Array
  'icmpv6.mtu': Uint32Array
  'icmpv6.pointer': Uint32Array
  'icmpv6.echo.identifier': Uint16Array
  'icmpv6.echo.sequence_number': Uint16Array
  'icmpv6.ext.echo.seq': Uint8Array
  'icmpv6.ext.echo.req.local': Uint8Array
  'icmpv6.ext.echo.rsp.state': Uint8Array
  'icmpv6.ext.echo.rsp.active': Uint8Array
  'icmpv6.ext.echo.rsp.ipv4': Uint8Array
  'icmpv6.ext.echo.rsp.ipv6': Uint8Array
  'icmpv6.mld.maximum_response_delay': Uint16Array
  'icmpv6.mld.maximum_response_code': Uint16Array
  'icmpv6.mld.multicast_address': Uint8Array
  'icmpv6.mld.flag': Uint8Array
  'icmpv6.mld.flag.s': Uint8Array
  'icmpv6.mld.flag.qrv': Uint8Array
  'icmpv6.mld.qqi': Uint8Array
  'icmpv6.mld.nb_sources': Uint16Array
  'icmpv6.mld.source_address': Uint8Array
  'icmpv6.mldr.nb_mcast_records': Uint16Array
  'icmpv6.mldr.mar.record_type': Uint8Array
  'icmpv6.mldr.mar.aux_data_len': Uint8Array
  'icmpv6.mldr.mar.nb_sources': Uint16Array
  'icmpv6.mldr.mar.multicast_address': Uint8Array
  'icmpv6.mldr.mar.source_address': Uint8Array
  'icmpv6.mldr.mar.auxiliary_data': VariableColumn
  'icmpv6.nd.ra.cur_hop_limit': Uint8Array
  'icmpv6.nd.ra.flag': Uint8Array
  'icmpv6.nd.ra.flag.m': Uint8Array
  'icmpv6.nd.ra.flag.o': Uint8Array
  'icmpv6.nd.ra.flag.h': Uint8Array
  'icmpv6.nd.ra.flag.prf': Uint8Array
  'icmpv6.nd.ra.flag.p': Uint8Array
  'icmpv6.nd.ra.flag.rsv': Uint8Array
  'icmpv6.nd.ra.router_lifetime': Uint16Array
  'icmpv6.nd.ra.reachable_time': Uint32Array
  'icmpv6.nd.ra.retrans_timer': Uint32Array
  'icmpv6.nd.ns.target_address': Uint8Array
  'icmpv6.nd.na.flag': Uint32Array
  'icmpv6.nd.na.flag.r': Uint8Array
  'icmpv6.nd.na.flag.s': Uint8Array
  'icmpv6.nd.na.flag.o': Uint8Array
  'icmpv6.nd.na.flag.rsv': Uint32Array
  'icmpv6.nd.na.target_address': Uint8Array
  'icmpv6.nd.rd.target_address': Uint8Array
  'icmpv6.rd.na.destination_address': Uint8Array
  'icmpv6.rr.sequence_number': Uint32Array
  'icmpv6.rr.segment_number': Uint8Array
  'icmpv6.rr.flag': Uint8Array
  'icmpv6.rr.flag.t': Uint8Array
  'icmpv6.rr.flag.r': Uint8Array
  'icmpv6.rr.flag.a': Uint8Array
  'icmpv6.rr.flag.s': Uint8Array
  'icmpv6.rr.flag.p': Uint8Array
  'icmpv6.rr.flag.rsv': Uint8Array
  'icmpv6.rr.maxdelay': Uint16Array
  'icmpv6.rr.pco.mp.opcode': Uint8Array
  'icmpv6.rr.pco.mp.oplength': Uint8Array
  'icmpv6.rr.pco.mp.ordinal': Uint8Array
  'icmpv6.rr.pco.mp.matchlen': Uint8Array
  'icmpv6.rr.pco.mp.minlen': Uint8Array
  'icmpv6.rr.pco.mp.maxlen': Uint8Array
  'icmpv6.rr.pco.mp.matchprefix': Uint8Array
  'icmpv6.rr.pco.up.uselen': Uint8Array
  'icmpv6.rr.pco.up.keeplen': Uint8Array
  'icmpv6.rr.pco.up.flagmask': Uint8Array
  'icmpv6.rr.pco.up.flagmask.l': Uint8Array
  'icmpv6.rr.pco.up.flagmask.a': Uint8Array
  'icmpv6.rr.pco.up.flagmask.reserved': Uint8Array
  'icmpv6.rr.pco.up.raflags': Uint8Array
  'icmpv6.rr.pco.up.validlifetime': Uint32Array
  'icmpv6.rr.pco.up.preferredlifetime': Uint32Array
  'icmpv6.rr.pco.up.flag': Uint32Array
  'icmpv6.rr.pco.up.flag.v': Uint8Array
  'icmpv6.rr.pco.up.flag.p': Uint8Array
  'icmpv6.rr.pco.up.flag.reserved': Uint32Array
  'icmpv6.rr.pco.up.useprefix': Uint8Array
  'icmpv6.rr.rm.flag': Uint16Array
  'icmpv6.rr.rm.flag.reserved': Uint16Array
  'icmpv6.rr.rm.flag.b': Uint8Array
  'icmpv6.rr.rm.flag.f': Uint8Array
  'icmpv6.rr.rm.ordinal': Uint8Array
  'icmpv6.rr.rm.matchedlen': Uint8Array
  'icmpv6.rr.rm.interfaceindex': Uint32Array
  'icmpv6.rr.rm.matchedprefix': Uint8Array
  'icmpv6.ni.qtype': Uint16Array
  'icmpv6.ni.flag': Uint16Array
  'icmpv6.ni.flag.g': Uint8Array
  'icmpv6.ni.flag.s': Uint8Array
  'icmpv6.ni.flag.l': Uint8Array
  'icmpv6.ni.flag.c': Uint8Array
  'icmpv6.ni.flag.a': Uint8Array
  'icmpv6.ni.flag.t': Uint8Array
  'icmpv6.ni.nonce': BigUint64Array
  'icmpv6.ni.query.subject_ipv6': Uint8Array
  'icmpv6.ni.query.subject_ipv4': Uint32Array
  'icmpv6.ni.reply.node_ttl': Uint32Array
  'icmpv6.ni.reply.node_address': Uint8Array
  'icmpv6.ni.reply.ipv4_address': Uint32Array
  'icmpv6.mip6.identifier': Uint16Array
  'icmpv6.mip6.flag': Uint16Array
  'icmpv6.mip6.flag.m': Uint8Array
  'icmpv6.mip6.flag.o': Uint8Array
  'icmpv6.mip6.home_agent_address': Uint8Array
  'icmpv6.send.identifier': Uint16Array
  'icmpv6.send.all_components': Uint16Array
  'icmpv6.send.component': Uint16Array
  'icmpv6.fmip6.subtype': Uint8Array
  'icmpv6.fmip6.identifier': Uint16Array
  'icmpv6.mcast_ra.query_interval': Uint16Array
  'icmpv6.mcast_ra.robustness_variable': Uint16Array
  'icmpv6.6lowpannd.da.status': Uint8Array
  'icmpv6.6lowpannd.da.lifetime': Uint16Array
  'icmpv6.6lowpannd.da.eui64': VariableColumn
  'icmpv6.6lowpannd.da.reg_addr': Uint8Array
  'icmpv6.opt.type': Uint8Array
  'icmpv6.opt.length': Uint8Array
  'icmpv6.opt.src_linkaddr': VariableColumn
  'icmpv6.opt.target_linkaddr': VariableColumn
  'icmpv6.opt.prefix.length': Uint8Array
  'icmpv6.opt.prefix.flag': Uint8Array
  'icmpv6.opt.prefix.flag.l': Uint8Array
  'icmpv6.opt.prefix.flag.a': Uint8Array
  'icmpv6.opt.prefix.flag.r': Uint8Array
  'icmpv6.opt.prefix.flag.reserved': Uint8Array
  'icmpv6.opt.prefix.valid_lifetime': Uint32Array
  'icmpv6.opt.prefix.preferred_lifetime': Uint32Array
  'icmpv6.opt.prefix': Uint8Array
  'icmpv6.opt.mtu': Uint32Array
  'icmpv6.opt.nbma.shortcut_limit': Uint8Array
  'icmpv6.opt.advertisement_interval': Uint32Array
  'icmpv6.opt.home_agent_preference': Uint16Array
  'icmpv6.opt.home_agent_lifetime': Uint16Array
  'icmpv6.opt.ipv6_address': Uint8Array
  'icmpv6.opt.cga.pad_length': Uint8Array
  'icmpv6.opt.name_type': Uint8Array
  'icmpv6.opt.rsa.key_hash': VariableColumn
  'icmpv6.opt.nonce': VariableColumn
  'icmpv6.opt.route_info.flag': Uint8Array
  'icmpv6.opt.route_info.flag.route_preference': Uint8Array
  'icmpv6.opt.route_lifetime': Uint32Array
  'icmpv6.opt.rdnss.lifetime': Uint32Array
  'icmpv6.opt.rdnss': Uint8Array
  'icmpv6.opt.dnssl.lifetime': Uint32Array
  'icmpv6.opt.aro.status': Uint8Array
  'icmpv6.opt.aro.registration_lifetime': Uint16Array
  'icmpv6.opt.aro.eui64': VariableColumn
  'icmpv6.opt.6co.context_length': Uint8Array
  'icmpv6.opt.6co.flag': Uint8Array
  'icmpv6.opt.6co.flag.c': Uint8Array
  'icmpv6.opt.6co.flag.cid': Uint8Array
  'icmpv6.opt.6co.valid_lifetime': Uint16Array
  'icmpv6.opt.6co.context_prefix': Uint8Array
  'icmpv6.opt.abro.version_low': Uint16Array
  'icmpv6.opt.abro.valid_lifetime': Uint16Array
  'icmpv6.opt.abro.6lbr_address': Uint8Array
  'icmpv6.opt.captive_portal': VariableColumn
  'icmpv6.opt.pref64.scaled_lifetime': Uint16Array
  'icmpv6.opt.pref64.plc': Uint8Array
  'icmpv6.rpl.dis.flags': Uint8Array
  'icmpv6.rpl.dio.instance': Uint8Array
  'icmpv6.rpl.dio.version': Uint8Array
  'icmpv6.rpl.dio.rank': Uint16Array
  'icmpv6.rpl.dio.flag': Uint8Array
  'icmpv6.rpl.dio.flag.g': Uint8Array
  'icmpv6.rpl.dio.flag.mop': Uint8Array
  'icmpv6.rpl.dio.flag.preference': Uint8Array
  'icmpv6.rpl.dio.dtsn': Uint8Array
  'icmpv6.rpl.dio.dagid': Uint8Array
  'icmpv6.rpl.dao.instance': Uint8Array
  'icmpv6.rpl.dao.flag': Uint8Array
  'icmpv6.rpl.dao.flag.k': Uint8Array
  'icmpv6.rpl.dao.flag.d': Uint8Array
  'icmpv6.rpl.dao.flag.rsv': Uint8Array
  'icmpv6.rpl.dao.sequence': Uint8Array
  'icmpv6.rpl.dao.dodagid': Uint8Array
  'icmpv6.rpl.daoack.instance': Uint8Array
  'icmpv6.rpl.daoack.flag': Uint8Array
  'icmpv6.rpl.daoack.flag.d': Uint8Array
  'icmpv6.rpl.daoack.flag.rsv': Uint8Array
  'icmpv6.rpl.daoack.sequence': Uint8Array
  'icmpv6.rpl.daoack.status': Uint8Array
  'icmpv6.rpl.daoack.dodagid': Uint8Array
  'icmpv6.rpl.opt.type': Uint8Array
  'icmpv6.rpl.opt.length': Uint8Array
  'icmpv6.rpl.opt.config.flag': Uint8Array
  'icmpv6.rpl.opt.config.auth': Uint8Array
  'icmpv6.rpl.opt.config.pcs': Uint8Array
  'icmpv6.rpl.opt.config.interval_double': Uint8Array
  'icmpv6.rpl.opt.config.interval_min': Uint8Array
  'icmpv6.rpl.opt.config.redundancy': Uint8Array
  'icmpv6.rpl.opt.config.max_rank_inc': Uint16Array
  'icmpv6.rpl.opt.config.min_hop_rank_inc': Uint16Array
  'icmpv6.rpl.opt.config.ocp': Uint16Array
  'icmpv6.rpl.opt.config.def_lifetime': Uint8Array
  'icmpv6.rpl.opt.config.lifetime_unit': Uint16Array
  'icmpv6.rpl.opt.target.prefix_length': Uint8Array
  'icmpv6.rpl.opt.target.prefix': Uint8Array
  'icmpv6.rpl.opt.transit.flag': Uint8Array
  'icmpv6.rpl.opt.transit.flag.e': Uint8Array
  'icmpv6.rpl.opt.transit.flag.rsv': Uint8Array
  'icmpv6.rpl.opt.transit.pathctl': Uint8Array
  'icmpv6.rpl.opt.transit.pathseq': Uint8Array
  'icmpv6.rpl.opt.transit.pathlifetime': Uint8Array
  'icmpv6.rpl.opt.transit.parent': Uint8Array
  'icmpv6.rpl.opt.solicited.instance': Uint8Array
  'icmpv6.rpl.opt.solicited.flag': Uint8Array
  'icmpv6.rpl.opt.solicited.flag.v': Uint8Array
  'icmpv6.rpl.opt.solicited.flag.i': Uint8Array
  'icmpv6.rpl.opt.solicited.flag.d': Uint8Array
  'icmpv6.rpl.opt.solicited.dodagid': Uint8Array
  'icmpv6.rpl.opt.solicited.version': Uint8Array
  'icmpv6.rpl.opt.prefix.length': Uint8Array
  'icmpv6.rpl.opt.prefix.flag': Uint8Array
  'icmpv6.rpl.opt.prefix.flag.l': Uint8Array
  'icmpv6.rpl.opt.config.flag.a': Uint8Array
  'icmpv6.rpl.opt.config.flag.r': Uint8Array
  'icmpv6.rpl.opt.prefix.valid_lifetime': Uint32Array
  'icmpv6.rpl.opt.prefix.preferred_lifetime': Uint32Array
  'icmpv6.rpl.opt.prefix': Uint8Array
  'icmpv6.rpl.opt.targetdesc.descriptor': Uint32Array
  'igmp.maddr': Uint32Array
  'igmp.s': Uint8Array
  'igmp.num_src': Uint16Array
  'igmp.saddr': Uint32Array
  'igmp.num_grp_recs': Uint16Array
  'igmp.record_type': Uint8Array
  'igmp.aux_data_len': Uint8Array
  'igmp.aux_data': VariableColumn
  'igmp.max_resp': Uint16Array
  'igmp.mtrace.max_hops': Uint8Array
  'igmp.mtrace.saddr': Uint32Array
  'igmp.mtrace.raddr': Uint32Array
  'igmp.mtrace.rspaddr': Uint32Array
  'igmp.mtrace.resp_ttl': Uint8Array
  'igmp.mtrace.q_id': Uint32Array
  'igmp.mtrace.q_arrival': Uint32Array
  'igmp.mtrace.q_inaddr': Uint32Array
  'igmp.mtrace.q_outaddr': Uint32Array
  'igmp.mtrace.q_prevrtr': Uint32Array
  'igmp.mtrace.q_inpkt': Uint32Array
  'igmp.mtrace.q_outpkt': Uint32Array
  'igmp.mtrace.q_total': Uint32Array
  'igmp.mtrace.q_rtg_proto': Uint8Array
  'igmp.mtrace.q_fwd_ttl': Uint8Array
  'igmp.mtrace.q_mbz': Uint8Array
  'igmp.mtrace.q_s': Uint8Array
  'igmp.mtrace.q_src_mask': Uint8Array
  'igmp.mtrace.q_fwd_code': Uint8Array
  'tcp.srcport': Uint16Array
  'tcp.port': Uint16Array
  'tcp.dstport': Uint16Array
  'tcp.seq': Uint32Array
  'tcp.ack': Uint32Array
  'tcp.flags.push': Uint8Array
  'tcp.flags.reset': Uint8Array
  'tcp.window_size_value': Uint16Array
  'tcp.option_kind': Uint8Array
  'tcp.option_len': Uint8Array
  'tcp.options.mss_val': Uint16Array
  'tcp.options.wscale.shift': Uint8Array
  'tcp.options.sack_le': Uint32Array
  'tcp.options.sack_re': Uint32Array
  'tcp.options.timestamp.tsval': Uint32Array
  'tcp.options.timestamp.tsecr': Uint32Array
  'tcp.options.echo_value': Uint32Array
  'tcp.options.cc_value': Uint32Array
  'tcp.options.md5.digest': VariableColumn
  'tcp.options.qs.rate': Uint8Array
  'tcp.options.qs.ttl_diff': Uint8Array
  'tcp.options.user_to_granularity': Uint8Array
  'tcp.options.user_to_val': Uint16Array
  'tcp.options.ao.keyid': Uint8Array
  'tcp.options.ao.rnextkeyid': Uint8Array
  'tcp.options.ao.mac': VariableColumn
  'tcp.options.tfo.cookie': VariableColumn
  'tcp.options.acc_ecn.ee0b': Uint32Array
  'tcp.options.acc_ecn.eceb': Uint32Array
  'tcp.options.acc_ecn.ee1b': Uint32Array
  'tcp.options.experimental.exid': Uint16Array
  'tcp.options.experimental.data': VariableColumn
  'tcp.options.unknown.payload': VariableColumn
  'tcp.options.mptcp.checksumreq.flags': Uint8Array
  'tcp.options.mptcp.extensibility.flag': Uint8Array
  'tcp.options.mptcp.nomoresubflows.flag': Uint8Array
  'tcp.options.mptcp.sha1.flag': Uint8Array
  'tcp.options.mptcp.sha256.flag': Uint8Array
  'tcp.options.mptcp.backup.flag': Uint8Array
  'tcp.options.mptcp.datafin.flag': Uint8Array
  'tcp.options.mptcp.dseqn8.flag': Uint8Array
  'tcp.options.mptcp.dseqnpresent.flag': Uint8Array
  'tcp.options.mptcp.dataack8.flag': Uint8Array
  'tcp.options.mptcp.dataackpresent.flag': Uint8Array
  'tcp.options.mptcp.flag_U.flag': Uint8Array
  'tcp.options.mptcp.flag_V.flag': Uint8Array
  'tcp.options.mptcp.flag_W.flag': Uint8Array
  'tcp.options.mptcp.flag_T.flag': Uint8Array
  'tcp.options.mptcp.ipver': Uint8Array
  'tcp.options.mptcp.echo': Uint8Array
  'tcp.options.mptcp.addrid': Uint8Array
  'tcp.options.mptcp.sendkey': BigUint64Array
  'tcp.options.mptcp.recvkey': BigUint64Array
  'tcp.options.mptcp.recvtok': Uint32Array
  'tcp.options.mptcp.sendrand': Uint32Array
  'tcp.options.mptcp.sendtrunchmac': BigUint64Array
  'tcp.options.mptcp.sendhmac': VariableColumn
  'tcp.options.mptcp.rawdataack': BigUint64Array
  'tcp.options.mptcp.rawdataseqno': BigUint64Array
  'tcp.options.mptcp.subflowseqno': Uint32Array
  'tcp.options.mptcp.datalvllen': Uint16Array
  'tcp.options.mptcp.addaddrtrunchmac': BigUint64Array
  'tcp.options.mptcp.rst_reason': Uint8Array
  'tcp.hdr_len': Uint8Array
  'tcp.len': Uint32Array
  'udp.srcport': Uint16Array
  'udp.port': Uint16Array
  'udp.dstport': Uint16Array
}

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
  /** Internet Control Message Protocol. */
  readonly icmp?: Icmp
  /** Internet Control Message Protocol for IPv6. */
  readonly icmp6?: Icmp6
  /** Internet Group Management Protocol. */
  readonly igmp?: Igmp
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
  /** Internet Control Message Protocol inside. */
  readonly icmp?: IcmpTree
  /** Internet Control Message Protocol for IPv6 inside. */
  readonly icmp6?: Icmp6Tree
  /** Internet Group Management Protocol inside. */
  readonly igmp?: IgmpTree
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
  /** The destination address is locally administered. */
  readonly dhost_local?: 0 | 1
  /** The destination is a group: multicast or broadcast. */
  readonly dhost_group?: 0 | 1
  /** The source address is locally administered. */
  readonly shost_local?: 0 | 1
  /** The source address is a group's, which it must not be. */
  readonly shost_group?: 0 | 1
  /** Zeros behind the payload, up to the shortest frame of 60 bytes. */
  readonly padding?: Buffer
  /** What else lies behind the payload; the frame check sequence too, unless the file tells of it. */
  readonly trailer?: Buffer
  /** Frame check sequence, where the capture file says that frames end with one. */
  readonly fcs?: number
  /** Whether it fits. */
  readonly fcs_status?: ChecksumStatus
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
  /** Zeros behind the payload, up to the shortest frame of 60 bytes. */
  readonly padding?: Buffer
  /** What else lies behind the payload; the frame check sequence too, unless the file tells of it. */
  readonly trailer?: Buffer
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
  /** Zeros behind the payload, up to 60 bytes, the shortest Ethernet frame. */
  readonly padding?: Buffer
  /** What else lies behind the payload. */
  readonly trailer?: Buffer
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
  /** Zeros behind the payload, up to 60 bytes, the shortest Ethernet frame. */
  readonly padding?: Buffer
  /** What else lies behind the payload. */
  readonly trailer?: Buffer
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
  /** Header length, in bytes. */
  readonly header_bytes?: number
  /** The options, in packet order. */
  readonly options?: Array<{
    /** Kind of the option: copied flag, class and number. */
    readonly kind?: number
    /** Length of the option, kind and length included, in bytes. */
    readonly length?: number
    /** Where the next hop writes, in bytes from the option's start, from 1. */
    readonly pointer?: number
    /** An address of the route, recorded or still to be visited. */
    readonly route?: string[]
    /** How many hops found no room for their timestamp. */
    readonly overflow?: number
    /** 0: timestamps only; 1: with the hops' addresses; 3: the addresses are given. */
    readonly flag?: number
    /** The timestamps, in packet order. */
    readonly timestamps?: Array<{
      /** The hop. */
      readonly address?: string
      /** Milliseconds since midnight UTC, or with the highest bit set another time. */
      readonly time?: number
    }>
    /** Classification level, RFC 1108. */
    readonly classification?: number
    /** Protection authorities; the lowest bit says that another byte follows. */
    readonly authority?: number[]
    /** Format of the additional security information, RFC 1108. */
    readonly format_code?: number
    /** Additional security information, RFC 1108. */
    readonly security_info?: Buffer
    /** Security level, RFC 791. */
    readonly security?: number
    /** Compartments, RFC 791. */
    readonly compartments?: number
    /** Control and release markings, RFC 791. */
    readonly handling_restrictions?: string
    /** Transmission control code, RFC 791. */
    readonly transmission_control?: string
    /** Stream identifier of SATNET. */
    readonly stream_id?: number
    /** Smallest MTU so far, in bytes, RFC 1063. */
    readonly mtu?: number
    /** Tells the traces of a host apart, RFC 1393. */
    readonly traceroute_id?: number
    /** Routers passed by the outbound packet. */
    readonly outbound_hops?: number
    /** Routers passed by the return packet. */
    readonly return_hops?: number
    /** Who started the trace. */
    readonly originator?: string
    /** 0: every router examines the packet, RFC 2113. */
    readonly router_alert?: number
    /** 0: rate request; 8: report of the approved rate, RFC 4782. */
    readonly function?: number
    /** Rate: 40 kbit/s times two to this power; 0 for none. */
    readonly rate?: number
    /** Counts the routers that approve the request. */
    readonly qs_ttl?: number
    /** Nonce that routers change when they lower the rate. */
    readonly nonce?: number
    /** A destination of a selective directed broadcast, RFC 1770. */
    readonly address?: string[]
    /** Body of an option that has no rows of its own. */
    readonly data?: Buffer
    readonly cipso?: {
      /** Domain of interpretation, FIPS 188. */
      readonly domain?: number
      /** The tags, in packet order. */
      readonly tags?: Array<{
        /** Type of the tag. */
        readonly type?: number
        /** Length of the tag, type and length included, in bytes. */
        readonly length?: number
        /** Sensitivity level. */
        readonly sensitivity_level?: number
        /** Categories, by their numbers. */
        readonly categories?: number[]
        /** Ranges of categories. */
        readonly ranges?: Array<{
          /** Last category of the range. */
          readonly top?: number
          /** First category of the range; left out for 0. */
          readonly bottom?: number
        }>
        /** Body of a tag that has no rows of its own. */
        readonly data?: Buffer
      }>
    }
  }>
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
  /** The options, in packet order. */
  readonly options?: Array<{
    /** Kind of the option: copied flag, class and number. */
    readonly kind?: number
    /** Length of the option, kind and length included, in bytes. */
    readonly length?: number
    /** Where the next hop writes, in bytes from the option's start, from 1. */
    readonly pointer?: number
    /** An address of the route, recorded or still to be visited. */
    readonly route?: string[]
    /** How many hops found no room for their timestamp. */
    readonly overflow?: number
    /** 0: timestamps only; 1: with the hops' addresses; 3: the addresses are given. */
    readonly flag?: number
    /** The timestamps, in packet order. */
    readonly timestamps?: Array<{
      /** The hop. */
      readonly address?: string
      /** Milliseconds since midnight UTC, or with the highest bit set another time. */
      readonly time?: number
    }>
    /** Classification level, RFC 1108. */
    readonly classification?: number
    /** Protection authorities; the lowest bit says that another byte follows. */
    readonly authority?: number[]
    /** Format of the additional security information, RFC 1108. */
    readonly format_code?: number
    /** Additional security information, RFC 1108. */
    readonly security_info?: Buffer
    /** Security level, RFC 791. */
    readonly security?: number
    /** Compartments, RFC 791. */
    readonly compartments?: number
    /** Control and release markings, RFC 791. */
    readonly handling_restrictions?: string
    /** Transmission control code, RFC 791. */
    readonly transmission_control?: string
    /** Stream identifier of SATNET. */
    readonly stream_id?: number
    /** Smallest MTU so far, in bytes, RFC 1063. */
    readonly mtu?: number
    /** Tells the traces of a host apart, RFC 1393. */
    readonly traceroute_id?: number
    /** Routers passed by the outbound packet. */
    readonly outbound_hops?: number
    /** Routers passed by the return packet. */
    readonly return_hops?: number
    /** Who started the trace. */
    readonly originator?: string
    /** 0: every router examines the packet, RFC 2113. */
    readonly router_alert?: number
    /** 0: rate request; 8: report of the approved rate, RFC 4782. */
    readonly function?: number
    /** Rate: 40 kbit/s times two to this power; 0 for none. */
    readonly rate?: number
    /** Counts the routers that approve the request. */
    readonly qs_ttl?: number
    /** Nonce that routers change when they lower the rate. */
    readonly nonce?: number
    /** A destination of a selective directed broadcast, RFC 1770. */
    readonly address?: string[]
    /** Body of an option that has no rows of its own. */
    readonly data?: Buffer
    readonly cipso?: {
      /** Domain of interpretation, FIPS 188. */
      readonly domain?: number
      /** The tags, in packet order. */
      readonly tags?: Array<{
        /** Type of the tag. */
        readonly type?: number
        /** Length of the tag, type and length included, in bytes. */
        readonly length?: number
        /** Sensitivity level. */
        readonly sensitivity_level?: number
        /** Categories, by their numbers. */
        readonly categories?: number[]
        /** Ranges of categories. */
        readonly ranges?: Array<{
          /** Last category of the range. */
          readonly top?: number
          /** First category of the range; left out for 0. */
          readonly bottom?: number
        }>
        /** Body of a tag that has no rows of its own. */
        readonly data?: Buffer
      }>
    }
  }>
}

/** Internet Protocol version 6, RFC 8200: read from the packet when asked; a field that was not captured is undefined. */
export interface Ip6 {
  /** 6. */
  readonly version?: number
  /** The same, by the name that Wireshark has for both versions of IP. */
  readonly ip_version?: number
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
      /** What the measurement collects. */
      readonly data?: Buffer
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
      /** What the measurement collects. */
      readonly data?: Buffer
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
      /** What the measurement collects. */
      readonly data?: Buffer
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
      /** What the measurement collects. */
      readonly data?: Buffer
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
  /** Name of the type. */
  readonly type_name?: string
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

/** Internet Control Message Protocol, RFC 792: read from the packet when asked; a field that was not captured is undefined. */
export interface Icmp {
  /** Type of the message. */
  readonly type?: number
  /** What the type means here. */
  readonly code?: number
  /** Internet checksum. */
  readonly checksum?: number
  /** Whether the checksum fits. */
  readonly checksum_status?: ChecksumStatus
  /** Name of the type. */
  readonly type_name?: string
  /** Tells which process or session asks. */
  readonly identifier?: number
  /** Number of the request. */
  readonly sequence_number?: number
  readonly extended_echo?: {
    /** Number of the request, RFC 8335. */
    readonly sequence_number?: number
    /** The interface is one of the node that is asked. */
    readonly local?: 0 | 1
    /** State of the neighbor's entry in the ARP table or neighbor cache. */
    readonly state?: number
    /** The interface is active. */
    readonly active?: 0 | 1
    /** IPv4 runs on the interface. */
    readonly ipv4?: 0 | 1
    /** IPv6 runs on the interface. */
    readonly ipv6?: 0 | 1
  }
  /** Length of the quoted packet, in 32-bit words, RFC 4884; 0 when it is not told. */
  readonly length?: number
  /** MTU of the next hop, in bytes, RFC 1191. */
  readonly next_hop_mtu?: number
  /** Gateway to send to instead. */
  readonly gateway?: string
  /** Offset of the byte in the quoted packet that is at fault. */
  readonly pointer?: number
  /** Offset of the byte in the quoted packet that is at fault, RFC 2521. */
  readonly photuris_pointer?: number
  /** Offset of the byte in the quoted packet that is at fault, RFC 1475. */
  readonly conversion_pointer?: number
  /** When the request was sent, in ms since midnight UTC. */
  readonly originate_timestamp?: number
  /** When the request came in, in ms since midnight UTC. */
  readonly receive_timestamp?: number
  /** When the reply was sent, in ms since midnight UTC. */
  readonly transmit_timestamp?: number
  /** Subnet mask, RFC 950. */
  readonly address_mask?: string
  /** Number of routers that are advertised, RFC 1256. */
  readonly num_addrs?: number
  /** Length of a router's entry, in 32-bit words. */
  readonly addr_entry_size?: number
  /** How long the routers may be used, in seconds. */
  readonly lifetime?: number
  /** The routers. */
  readonly routers?: Array<{
    /** Address of the router. */
    readonly address?: string
    /** How much the router is preferred: a number in two's complement. */
    readonly preference?: number
  }>
  /** Extensions for mobile nodes behind the routers, RFC 5944. */
  readonly mobility?: Array<{
    /** Type of the extension. */
    readonly type?: number
    /** Length of what follows, in bytes. */
    readonly length?: number
    /** How many advertisements the agent sent since it started. */
    readonly sequence_number?: number
    /** Longest registration, in seconds. */
    readonly registration_lifetime?: number
    /** The flags as one number. */
    readonly flags?: {
      /** Nodes must register with a foreign agent. */
      readonly registration_required?: 0 | 1
      /** The agent takes no more registrations. */
      readonly busy?: 0 | 1
      /** The agent is a home agent on this link. */
      readonly home_agent?: 0 | 1
      /** The agent is a foreign agent on this link. */
      readonly foreign_agent?: 0 | 1
      /** The agent knows minimal encapsulation. */
      readonly minimal_encapsulation?: 0 | 1
      /** The agent knows GRE. */
      readonly gre?: 0 | 1
      /** The agent knows Van Jacobson header compression; not used any more. */
      readonly van_jacobson?: 0 | 1
      /** The agent knows reverse tunneling. */
      readonly reverse_tunneling?: 0 | 1
      /** The agent knows tunneling over UDP. */
      readonly udp_tunneling?: 0 | 1
      /** The agent knows revocation of registrations. */
      readonly revocation?: 0 | 1
    }
    /** Care-of addresses that the agent offers. */
    readonly care_of_addresses?: string[]
    /** Lengths of the routers' prefixes, in bits. */
    readonly prefix_lengths?: number[]
    /** Challenge for registrations, RFC 4721. */
    readonly challenge?: Buffer
    /** Data of an extension that has no rows of its own. */
    readonly data?: Buffer
  }>
  readonly traceroute?: {
    /** Tells which traceroute the message belongs to, RFC 1393. */
    readonly identifier?: number
    /** Hops of the outbound packet so far. */
    readonly outbound_hop_count?: number
    /** Hops of the return packet so far. */
    readonly return_hop_count?: number
    /** Speed of the link that the packet leaves by, in bytes per second. */
    readonly output_link_speed?: number
    /** MTU of that link, in bytes. */
    readonly output_link_mtu?: number
  }
  readonly domain_name?: {
    /** Tells which request is answered, RFC 1788. */
    readonly identifier?: number
    /** Number of the request. */
    readonly sequence_number?: number
    /** How long the names may be kept, in seconds. */
    readonly ttl?: number
    /** Domain names as in DNS. */
    readonly names?: Buffer
  }
  readonly extension?: {
    /** Version of what follows the quoted packet: 2. */
    readonly version?: number
    /** 0. */
    readonly reserved?: number
    /** Internet checksum of the extension. */
    readonly checksum?: number
    /** The objects, in packet order. */
    readonly objects?: Array<{
      /** Length of the object with its header, in bytes. */
      readonly length?: number
      /** Class of the object. */
      readonly class_num?: number
      /** Type of the object in its class. */
      readonly c_type?: number
      /** MPLS label stack of the packet that could not go on, RFC 4950. */
      readonly labels?: Array<{
        /** Label. */
        readonly label?: number
        /** Traffic class, once the experimental bits. */
        readonly traffic_class?: number
        /** This is the last label. */
        readonly bottom_of_stack?: 0 | 1
        /** Time to live. */
        readonly ttl?: number
      }>
      /** What the interface has to do with the packet, RFC 5837. */
      readonly interface_role?: number
      /** The object has the interface's index. */
      readonly has_index?: 0 | 1
      /** The object has an address. */
      readonly has_address?: 0 | 1
      /** The object has the interface's name. */
      readonly has_name?: 0 | 1
      /** The object has the interface's MTU. */
      readonly has_mtu?: 0 | 1
      /** Index of the interface. */
      readonly interface_index?: number
      /** Address family: 1 IPv4, 2 IPv6. */
      readonly address_family?: number
      /** IPv4 address of the interface. */
      readonly ipv4_address?: string
      /** IPv6 address of the interface. */
      readonly ipv6_address?: string
      /** Length of the name with this byte and padding, in bytes. */
      readonly name_length?: number
      /** Name of the interface. */
      readonly interface_name?: string
      /** MTU of the interface, in bytes. */
      readonly interface_mtu?: number
      /** Name of the interface asked about, RFC 8335. */
      readonly probed_name?: string
      /** Index of the interface asked about. */
      readonly probed_index?: number
      /** Family of the address asked about. */
      readonly probed_family?: number
      /** Length of the address, in bytes. */
      readonly probed_length?: number
      /** IPv4 address asked about. */
      readonly probed_ipv4_address?: string
      /** IPv6 address asked about. */
      readonly probed_ipv6_address?: string
      /** Address asked about, of another family. */
      readonly probed_address?: Buffer
      /** Payload of an object that has no rows of its own. */
      readonly data?: Buffer
    }>
  }
  /** Where the payload begins, in bytes from the packet's start. */
  readonly payload_offset?: number
  /** Length of the payload, in bytes, captured or not. */
  readonly payload_length?: number
  /** Data of an echo, or the quoted packet, as far as it was captured. */
  readonly payload?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): IcmpTree
}

/** Internet Control Message Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface IcmpTree extends InnerTrees {
  /** Type of the message. */
  readonly type: number
  /** What the type means here. */
  readonly code: number
  /** Internet checksum. */
  readonly checksum: number
  /** Tells which process or session asks. */
  readonly identifier?: number
  /** Number of the request. */
  readonly sequence_number?: number
  readonly extended_echo?: {
    /** Number of the request, RFC 8335. */
    readonly sequence_number?: number
    /** The interface is one of the node that is asked. */
    readonly local?: 0 | 1
    /** State of the neighbor's entry in the ARP table or neighbor cache. */
    readonly state?: number
    /** The interface is active. */
    readonly active?: 0 | 1
    /** IPv4 runs on the interface. */
    readonly ipv4?: 0 | 1
    /** IPv6 runs on the interface. */
    readonly ipv6?: 0 | 1
  }
  /** Length of the quoted packet, in 32-bit words, RFC 4884; 0 when it is not told. */
  readonly length?: number
  /** MTU of the next hop, in bytes, RFC 1191. */
  readonly next_hop_mtu?: number
  /** Gateway to send to instead. */
  readonly gateway?: string
  /** Offset of the byte in the quoted packet that is at fault. */
  readonly pointer?: number
  /** Offset of the byte in the quoted packet that is at fault, RFC 2521. */
  readonly photuris_pointer?: number
  /** Offset of the byte in the quoted packet that is at fault, RFC 1475. */
  readonly conversion_pointer?: number
  /** When the request was sent, in ms since midnight UTC. */
  readonly originate_timestamp?: number
  /** When the request came in, in ms since midnight UTC. */
  readonly receive_timestamp?: number
  /** When the reply was sent, in ms since midnight UTC. */
  readonly transmit_timestamp?: number
  /** Subnet mask, RFC 950. */
  readonly address_mask?: string
  /** Number of routers that are advertised, RFC 1256. */
  readonly num_addrs?: number
  /** Length of a router's entry, in 32-bit words. */
  readonly addr_entry_size?: number
  /** How long the routers may be used, in seconds. */
  readonly lifetime?: number
  /** The routers. */
  readonly routers?: Array<{
    /** Address of the router. */
    readonly address?: string
    /** How much the router is preferred: a number in two's complement. */
    readonly preference?: number
  }>
  /** Extensions for mobile nodes behind the routers, RFC 5944. */
  readonly mobility?: Array<{
    /** Type of the extension. */
    readonly type?: number
    /** Length of what follows, in bytes. */
    readonly length?: number
    /** How many advertisements the agent sent since it started. */
    readonly sequence_number?: number
    /** Longest registration, in seconds. */
    readonly registration_lifetime?: number
    readonly flags?: {
      /** Nodes must register with a foreign agent. */
      readonly registration_required?: 0 | 1
      /** The agent takes no more registrations. */
      readonly busy?: 0 | 1
      /** The agent is a home agent on this link. */
      readonly home_agent?: 0 | 1
      /** The agent is a foreign agent on this link. */
      readonly foreign_agent?: 0 | 1
      /** The agent knows minimal encapsulation. */
      readonly minimal_encapsulation?: 0 | 1
      /** The agent knows GRE. */
      readonly gre?: 0 | 1
      /** The agent knows Van Jacobson header compression; not used any more. */
      readonly van_jacobson?: 0 | 1
      /** The agent knows reverse tunneling. */
      readonly reverse_tunneling?: 0 | 1
      /** The agent knows tunneling over UDP. */
      readonly udp_tunneling?: 0 | 1
      /** The agent knows revocation of registrations. */
      readonly revocation?: 0 | 1
    }
    /** Care-of addresses that the agent offers. */
    readonly care_of_addresses?: string[]
    /** Lengths of the routers' prefixes, in bits. */
    readonly prefix_lengths?: number[]
    /** Challenge for registrations, RFC 4721. */
    readonly challenge?: Buffer
    /** Data of an extension that has no rows of its own. */
    readonly data?: Buffer
  }>
  readonly traceroute?: {
    /** Tells which traceroute the message belongs to, RFC 1393. */
    readonly identifier?: number
    /** Hops of the outbound packet so far. */
    readonly outbound_hop_count?: number
    /** Hops of the return packet so far. */
    readonly return_hop_count?: number
    /** Speed of the link that the packet leaves by, in bytes per second. */
    readonly output_link_speed?: number
    /** MTU of that link, in bytes. */
    readonly output_link_mtu?: number
  }
  readonly domain_name?: {
    /** Tells which request is answered, RFC 1788. */
    readonly identifier?: number
    /** Number of the request. */
    readonly sequence_number?: number
    /** How long the names may be kept, in seconds. */
    readonly ttl?: number
    /** Domain names as in DNS. */
    readonly names?: Buffer
  }
  readonly extension?: {
    /** Version of what follows the quoted packet: 2. */
    readonly version?: number
    /** Internet checksum of the extension. */
    readonly checksum?: number
    /** The objects, in packet order. */
    readonly objects?: Array<{
      /** Length of the object with its header, in bytes. */
      readonly length?: number
      /** Class of the object. */
      readonly class_num?: number
      /** Type of the object in its class. */
      readonly c_type?: number
      /** MPLS label stack of the packet that could not go on, RFC 4950. */
      readonly labels?: Array<{
        /** Label. */
        readonly label?: number
        /** Traffic class, once the experimental bits. */
        readonly traffic_class?: number
        /** This is the last label. */
        readonly bottom_of_stack?: 0 | 1
        /** Time to live. */
        readonly ttl?: number
      }>
      /** What the interface has to do with the packet, RFC 5837. */
      readonly interface_role?: number
      /** Index of the interface. */
      readonly interface_index?: number
      /** Address family: 1 IPv4, 2 IPv6. */
      readonly address_family?: number
      /** IPv4 address of the interface. */
      readonly ipv4_address?: string
      /** IPv6 address of the interface. */
      readonly ipv6_address?: string
      /** Length of the name with this byte and padding, in bytes. */
      readonly name_length?: number
      /** Name of the interface. */
      readonly interface_name?: string
      /** MTU of the interface, in bytes. */
      readonly interface_mtu?: number
      /** Name of the interface asked about, RFC 8335. */
      readonly probed_name?: string
      /** Index of the interface asked about. */
      readonly probed_index?: number
      /** Family of the address asked about. */
      readonly probed_family?: number
      /** Length of the address, in bytes. */
      readonly probed_length?: number
      /** IPv4 address asked about. */
      readonly probed_ipv4_address?: string
      /** IPv6 address asked about. */
      readonly probed_ipv6_address?: string
      /** Address asked about, of another family. */
      readonly probed_address?: Buffer
      /** Payload of an object that has no rows of its own. */
      readonly data?: Buffer
    }>
  }
  /** Where the payload begins, in bytes from the packet's start. */
  readonly payload_offset: number
  /** Data of an echo, or the quoted packet, as far as it was captured. */
  readonly payload: Buffer
}

/** Internet Control Message Protocol for IPv6, RFC 4443: read from the packet when asked; a field that was not captured is undefined. */
export interface Icmp6 {
  /** Type of the message. */
  readonly type?: number
  /** What the type means here. */
  readonly code?: number
  /** Internet checksum. */
  readonly checksum?: number
  /** Whether the checksum fits. */
  readonly checksum_status?: ChecksumStatus
  /** Name of the type. */
  readonly type_name?: string
  /** Length of the quoted packet, in 64-bit words, RFC 4884; 0 when it is not told. */
  readonly length?: number
  /** MTU of the next hop, in bytes. */
  readonly mtu?: number
  /** Offset of the byte in the quoted packet that is at fault. */
  readonly pointer?: number
  /** Tells which process or session asks. */
  readonly identifier?: number
  /** Number of the request. */
  readonly sequence_number?: number
  readonly extended_echo?: {
    /** Number of the request, RFC 8335. */
    readonly sequence_number?: number
    /** The interface is one of the node that is asked. */
    readonly local?: 0 | 1
    /** State of the neighbor's entry in the ARP table or neighbor cache. */
    readonly state?: number
    /** The interface is active. */
    readonly active?: 0 | 1
    /** IPv4 runs on the interface. */
    readonly ipv4?: 0 | 1
    /** IPv6 runs on the interface. */
    readonly ipv6?: 0 | 1
  }
  readonly mld?: {
    /** Longest delay of a report, in ms, RFC 2710. */
    readonly maximum_response_delay?: number
    /** Longest delay of a report, in ms below 32768, then with mantissa and exponent, RFC 3810. */
    readonly maximum_response_code?: number
    /** Group asked for, reported or left; :: in a general query. */
    readonly multicast_address?: string
    /** Flag and robustness variable as one number. */
    readonly flags?: number
    /** Routers should not update their timers. */
    readonly suppress?: 0 | 1
    /** Querier's robustness variable. */
    readonly qrv?: number
    /** Querier's query interval code, in seconds below 128. */
    readonly qqic?: number
    /** Number of sources in the query. */
    readonly number_of_sources?: number
    /** Sources asked for. */
    readonly sources?: string[]
    /** Number of records in the report. */
    readonly number_of_records?: number
    /** The multicast address records. */
    readonly records?: Array<{
      /** What the record says about its sources. */
      readonly type?: number
      /** Length of the auxiliary data, in 32-bit words. */
      readonly aux_data_length?: number
      /** Number of sources in the record. */
      readonly number_of_sources?: number
      /** Group of the record. */
      readonly multicast_address?: string
      /** Sources of the record. */
      readonly sources?: string[]
      /** Auxiliary data. */
      readonly aux_data?: Buffer
    }>
  }
  readonly ra?: {
    /** Hop limit that hosts should use; 0 when the router does not say. */
    readonly cur_hop_limit?: number
    /** The flags as one number. */
    readonly flags?: {
      /** DHCPv6 gives addresses. */
      readonly managed?: 0 | 1
      /** DHCPv6 gives other configuration. */
      readonly other?: 0 | 1
      /** The router is a home agent, RFC 6275. */
      readonly home_agent?: 0 | 1
      /** Preference as default router: 0 medium, 1 high, 3 low, RFC 4191. */
      readonly preference?: number
      /** The message passed a proxy, RFC 4389. */
      readonly proxy?: 0 | 1
      /** 0. */
      readonly reserved?: number
    }
    /** How long the router may be the default router, in seconds. */
    readonly router_lifetime?: number
    /** How long a neighbor counts as reachable, in ms; 0 when the router does not say. */
    readonly reachable_time?: number
    /** Time between solicitations, in ms; 0 when the router does not say. */
    readonly retrans_timer?: number
  }
  readonly ns?: {
    /** Address whose link-layer address is asked for. */
    readonly target_address?: string
  }
  readonly na?: {
    /** The flags as one number. */
    readonly flags?: {
      /** The sender is a router. */
      readonly router?: 0 | 1
      /** The message answers a solicitation. */
      readonly solicited?: 0 | 1
      /** What is in a cache should be replaced. */
      readonly override?: 0 | 1
      /** 0. */
      readonly reserved?: number
    }
    /** Address that is advertised. */
    readonly target_address?: string
  }
  readonly redirect?: {
    /** Better first hop. */
    readonly target_address?: string
    /** Destination that is redirected. */
    readonly destination_address?: string
  }
  readonly renumbering?: {
    /** Number of the command, RFC 2894. */
    readonly sequence_number?: number
    /** Number of the message with this sequence number. */
    readonly segment_number?: number
    /** The flags as one number. */
    readonly flags?: {
      /** Nothing should be changed. */
      readonly test?: 0 | 1
      /** A result message is asked for. */
      readonly result?: 0 | 1
      /** Interfaces that are shut down count too. */
      readonly all_interfaces?: 0 | 1
      /** Only interfaces of the same site count. */
      readonly site_specific?: 0 | 1
      /** The command was processed before. */
      readonly processed?: 0 | 1
      /** 0. */
      readonly reserved?: number
    }
    /** Longest delay of the reply, in ms. */
    readonly max_delay?: number
    /** Prefix control operations of a command. */
    readonly operations?: Array<{
      /** 1 add, 2 change, 3 set global. */
      readonly opcode?: number
      /** Length of the operation, in units of 8 bytes. */
      readonly oplength?: number
      /** Number of the operation in the message. */
      readonly ordinal?: number
      /** How many bits of the prefix must match. */
      readonly match_length?: number
      /** Shortest prefix that matches, in bits. */
      readonly minimum_length?: number
      /** Longest prefix that matches, in bits. */
      readonly maximum_length?: number
      /** Prefix to compare with those of the interfaces. */
      readonly match_prefix?: string
      /** Prefixes to be used for those that match. */
      readonly uses?: Array<{
        /** How many bits of the new prefix are taken. */
        readonly use_length?: number
        /** How many bits of the old prefix are kept behind them. */
        readonly keep_length?: number
        /** Which flags are set as the message has them, as one number. */
        readonly flag_mask?: {
          /** The on-link flag is set as the message has it. */
          readonly on_link?: 0 | 1
          /** The autonomous flag is set as the message has it. */
          readonly autonomous?: 0 | 1
          /** 0. */
          readonly reserved?: number
        }
        /** Flags of the prefix, as a prefix information option has them, as one number. */
        readonly ra_flags?: {
          /** Addresses with the prefix are on the link. */
          readonly on_link?: 0 | 1
          /** Hosts may make addresses with the prefix. */
          readonly autonomous?: 0 | 1
          /** 0. */
          readonly reserved?: number
        }
        /** How long the prefix is valid, in seconds. */
        readonly valid_lifetime?: number
        /** How long addresses with the prefix are preferred, in seconds. */
        readonly preferred_lifetime?: number
        /** The flags as one number. */
        readonly flags?: {
          /** The valid lifetime counts down in real time. */
          readonly decrement_valid?: 0 | 1
          /** The preferred lifetime counts down in real time. */
          readonly decrement_preferred?: 0 | 1
          /** 0. */
          readonly reserved?: number
        }
        /** The new prefix. */
        readonly use_prefix?: string
      }>
    }>
    /** Match reports of a result. */
    readonly results?: Array<{
      /** Reserved bits and flags as one number. */
      readonly flags?: {
        /** 0. */
        readonly reserved?: number
        /** Bits of an operation were out of the prefix's bounds. */
        readonly bounds?: 0 | 1
        /** The operation would have set a prefix that is not allowed. */
        readonly forbidden?: 0 | 1
      }
      /** Number of the operation in its message. */
      readonly ordinal?: number
      /** Length of the prefix that matched, in bits. */
      readonly matched_length?: number
      /** Interface whose prefix matched. */
      readonly interface_index?: number
      /** Prefix that matched. */
      readonly matched_prefix?: string
    }>
  }
  readonly node_information?: {
    /** What is asked for, RFC 4620. */
    readonly qtype?: number
    /** The flags as one number. */
    readonly flags?: {
      /** Global addresses. */
      readonly global?: 0 | 1
      /** Site-local addresses. */
      readonly site_local?: 0 | 1
      /** Link-local addresses. */
      readonly link_local?: 0 | 1
      /** IPv4-compatible and mapped addresses. */
      readonly compatible?: 0 | 1
      /** All unicast addresses. */
      readonly all?: 0 | 1
      /** Not all addresses fit into the reply. */
      readonly truncated?: 0 | 1
    }
    /** Random number that the reply repeats. */
    readonly nonce?: bigint
    /** Address asked about. */
    readonly subject_ipv6?: string
    /** Address asked about. */
    readonly subject_ipv4?: string
    /** Name asked about, as in DNS. */
    readonly subject_name?: Buffer
    /** The addresses of the answer. */
    readonly answers?: Array<{
      /** How long the answer may be kept, in seconds. */
      readonly ttl?: number
      /** Address of the node. */
      readonly ipv6_address?: string
      /** Address of the node. */
      readonly ipv4_address?: string
      /** Names of the node, as in DNS. */
      readonly name?: Buffer
    }>
  }
  readonly mobile?: {
    /** Tells which request a reply answers, RFC 6275. */
    readonly identifier?: number
    /** The flags as one number. */
    readonly flags?: {
      /** DHCPv6 gives addresses. */
      readonly managed?: 0 | 1
      /** DHCPv6 gives other configuration. */
      readonly other?: 0 | 1
    }
    /** Home agents on the home link. */
    readonly home_agents?: string[]
  }
  readonly certification_path?: {
    /** Tells which solicitation is answered, RFC 3971. */
    readonly identifier?: number
    /** Number of certificates in the path. */
    readonly all_components?: number
    /** Which certificate of the path. */
    readonly component?: number
  }
  readonly fast_handover?: {
    /** Kind of message, RFC 5568. */
    readonly subtype?: number
    /** Tells which request is answered. */
    readonly identifier?: number
  }
  readonly router_discovery?: {
    /** Query interval of the router, in seconds, RFC 4286. */
    readonly query_interval?: number
    /** Robustness variable of the router. */
    readonly robustness_variable?: number
  }
  readonly duplicate_address?: {
    /** 0 success, 1 duplicate, 2 no room, RFC 6775. */
    readonly status?: number
    /** How long the registration holds, in minutes. */
    readonly lifetime?: number
    /** Who registers. */
    readonly eui64?: Buffer
    /** Address to be registered. */
    readonly registered_address?: string
  }
  /** Body of a message that has no rows of its own. */
  readonly body?: Buffer
  /** The options, in packet order. */
  readonly options?: Array<{
    /** Type of the option. */
    readonly type?: number
    /** Length of the option with type and length, in units of 8 bytes. */
    readonly length?: number
    /** Link-layer address of the sender. */
    readonly source_link_layer_address?: Buffer
    /** Link-layer address of the target. */
    readonly target_link_layer_address?: Buffer
    readonly prefix?: {
      /** Length of the prefix, in bits. */
      readonly length?: number
      /** The flags as one number. */
      readonly flags?: {
        /** Addresses with the prefix are on this link. */
        readonly on_link?: 0 | 1
        /** Hosts may make addresses with the prefix. */
        readonly autonomous?: 0 | 1
        /** The prefix is a full address of the router, RFC 6275. */
        readonly router_address?: 0 | 1
        /** 0. */
        readonly reserved?: number
      }
      /** How long the prefix is valid, in seconds; 4294967295 for ever. */
      readonly valid_lifetime?: number
      /** How long addresses with the prefix are preferred, in seconds. */
      readonly preferred_lifetime?: number
      /** The prefix, filled up with zeros. */
      readonly prefix?: string
    }
    /** MTU of the link, in bytes. */
    readonly mtu?: number
    /** Hop limit for shortcuts, RFC 2491. */
    readonly shortcut_limit?: number
    /** Longest time between advertisements, in ms. */
    readonly advertisement_interval?: number
    /** How much the home agent is preferred. */
    readonly home_agent_preference?: number
    /** How long the home agent serves, in seconds. */
    readonly home_agent_lifetime?: number
    /** Addresses of the interface, RFC 3122. */
    readonly addresses?: string[]
    readonly cga?: {
      /** Bytes of padding at the end, RFC 3971. */
      readonly pad_length?: number
      /** CGA parameters. */
      readonly parameters?: Buffer
    }
    readonly trust_anchor?: {
      /** 1 a name in DER, 2 a domain name. */
      readonly name_type?: number
      /** Bytes of padding at the end. */
      readonly pad_length?: number
      /** Name of the trust anchor. */
      readonly name?: Buffer
    }
    readonly rsa?: {
      /** Start of the hash of the signer's public key. */
      readonly key_hash?: Buffer
      /** Digital signature and padding. */
      readonly signature?: Buffer
    }
    /** When the message was sent: seconds since 1970 in 48 bits, 1/65536 seconds in 16. */
    readonly timestamp?: bigint
    /** Random number that the answer repeats. */
    readonly nonce?: Buffer
    readonly route?: {
      /** Length of the prefix, in bits, RFC 4191. */
      readonly prefix_length?: number
      /** Preference and reserved bits as one number. */
      readonly flags?: number
      /** Preference of the route: 0 medium, 1 high, 3 low. */
      readonly preference?: number
      /** How long the route holds, in seconds. */
      readonly lifetime?: number
      /** The prefix, filled up with zeros. */
      readonly prefix?: string
    }
    readonly rdnss?: {
      /** How long the servers may be used, in seconds, RFC 8106. */
      readonly lifetime?: number
      /** Recursive DNS servers. */
      readonly addresses?: string[]
    }
    readonly dnssl?: {
      /** How long the list may be used, in seconds, RFC 8106. */
      readonly lifetime?: number
      /** Domains to search, as names of DNS. */
      readonly names?: Buffer
    }
    /** More flags of the router advertisement, RFC 5175. */
    readonly flags_expansion?: Buffer
    readonly registration?: {
      /** 0 success, 1 duplicate, 2 no room, RFC 6775. */
      readonly status?: number
      /** How long the registration holds, in minutes. */
      readonly lifetime?: number
      /** Who registers. */
      readonly eui64?: Buffer
    }
    readonly context?: {
      /** Length of the context's prefix, in bits. */
      readonly length?: number
      /** Flag and id as one number. */
      readonly flags?: number
      /** The context may be used to compress. */
      readonly compression?: 0 | 1
      /** Number of the context. */
      readonly id?: number
      /** How long the context holds, in minutes. */
      readonly valid_lifetime?: number
      /** Prefix of the context, filled up with zeros. */
      readonly prefix?: string
    }
    readonly border_router?: {
      /** Low half of the information's version. */
      readonly version_low?: number
      /** High half of the information's version. */
      readonly version_high?: number
      /** How long the information holds, in minutes. */
      readonly valid_lifetime?: number
      /** Border router that the information comes from. */
      readonly address?: string
    }
    /** URI of the portal's API, RFC 8910. */
    readonly captive_portal?: string
    readonly pref64?: {
      /** How long the prefix holds, in units of 8 seconds, RFC 8781. */
      readonly scaled_lifetime?: number
      /** Length of the prefix: 0 to 5 stand for 96, 64, 56, 48, 40, 32 bits. */
      readonly prefix_length_code?: number
      /** First 96 bits of the NAT64 prefix, filled up with zeros. */
      readonly prefix?: string
    }
    /** Data of an option that has no rows of its own. */
    readonly data?: Buffer
  }>
  readonly dis?: {
    /** 0. */
    readonly flags?: number
  }
  readonly dio?: {
    /** RPL instance. */
    readonly instance_id?: number
    /** Version of the DODAG. */
    readonly version?: number
    /** Rank of the sender. */
    readonly rank?: number
    /** The flags as one number. */
    readonly flags?: number
    /** The DODAG reaches the application's goal. */
    readonly grounded?: 0 | 1
    /** Mode of operation: 0 upward only, 1 non-storing, 2 storing, 3 storing with multicast. */
    readonly mode_of_operation?: number
    /** Preference of the DODAG's root. */
    readonly preference?: number
    /** Destination advertisement trigger sequence number. */
    readonly dtsn?: number
    /** 0. */
    readonly unused_flags?: number
    /** Name of the DODAG, set by its root. */
    readonly dodag_id?: string
  }
  readonly dao?: {
    /** RPL instance. */
    readonly instance_id?: number
    /** The flags as one number. */
    readonly flags?: {
      /** An acknowledgment is asked for. */
      readonly acknowledge?: 0 | 1
      /** The DODAG id is in the message. */
      readonly has_dodag_id?: 0 | 1
      /** 0. */
      readonly reserved?: number
    }
    /** Number of the message. */
    readonly sequence?: number
    /** Name of the DODAG. */
    readonly dodag_id?: string
  }
  readonly dao_ack?: {
    /** RPL instance. */
    readonly instance_id?: number
    /** The flags as one number. */
    readonly flags?: {
      /** The DODAG id is in the message. */
      readonly has_dodag_id?: 0 | 1
      /** 0. */
      readonly reserved?: number
    }
    /** Number of the message that is acknowledged. */
    readonly sequence?: number
    /** 0: accepted; 128 or more: rejected. */
    readonly status?: number
    /** Name of the DODAG. */
    readonly dodag_id?: string
  }
  /** The options of an RPL message, in packet order. */
  readonly rpl_options?: Array<{
    /** Type of the option. */
    readonly type?: number
    /** Length of the option's data, in bytes. */
    readonly length?: number
    readonly config?: {
      /** Flag and path control size as one number. */
      readonly flags?: number
      /** Nodes must authenticate. */
      readonly authentication?: 0 | 1
      /** Bits of the path control field less one. */
      readonly path_control_size?: number
      /** Longest trickle interval, as doublings of the shortest. */
      readonly interval_doublings?: number
      /** Shortest trickle interval, as a power of 2 in ms. */
      readonly interval_min?: number
      /** Redundancy constant of the trickle timer. */
      readonly redundancy?: number
      /** How far the rank may grow; 0 for no limit. */
      readonly max_rank_increase?: number
      /** By how much each hop raises the rank at least. */
      readonly min_hop_rank_increase?: number
      /** Objective function. */
      readonly objective_code_point?: number
      /** Default lifetime of routes, in lifetime units. */
      readonly default_lifetime?: number
      /** Lifetime unit, in seconds. */
      readonly lifetime_unit?: number
    }
    readonly target?: {
      /** Length of the target's prefix, in bits. */
      readonly prefix_length?: number
      /** Address, prefix or group that can be reached. */
      readonly prefix?: string
    }
    readonly transit?: {
      /** The flags as one number. */
      readonly flags?: {
        /** The target is outside of the RPL network. */
        readonly external?: 0 | 1
        /** 0. */
        readonly reserved?: number
      }
      /** Preference among parents. */
      readonly path_control?: number
      /** Number of the target's update. */
      readonly path_sequence?: number
      /** How long the route holds, in lifetime units. */
      readonly path_lifetime?: number
      /** Parent that the target is reached through. */
      readonly parent?: string
    }
    readonly solicited?: {
      /** RPL instance asked for. */
      readonly instance_id?: number
      /** The flags as one number. */
      readonly flags?: {
        /** The version counts. */
        readonly version?: 0 | 1
        /** The instance counts. */
        readonly instance_id?: 0 | 1
        /** The DODAG id counts. */
        readonly dodag_id?: 0 | 1
      }
      /** DODAG asked for. */
      readonly dodag_id?: string
      /** Version asked for. */
      readonly version?: number
    }
    readonly prefix?: {
      /** Length of the prefix, in bits. */
      readonly length?: number
      /** The flags as one number. */
      readonly flags?: {
        /** Addresses with the prefix are on this link. */
        readonly on_link?: 0 | 1
        /** Nodes may make addresses with the prefix. */
        readonly autonomous?: 0 | 1
        /** The prefix is a full address of the sender. */
        readonly router_address?: 0 | 1
      }
      /** How long the prefix is valid, in seconds. */
      readonly valid_lifetime?: number
      /** How long addresses with the prefix are preferred, in seconds. */
      readonly preferred_lifetime?: number
      /** The prefix. */
      readonly prefix?: string
    }
    /** Tag of the target. */
    readonly target_descriptor?: number
    /** Data of an option that has no rows of its own. */
    readonly data?: Buffer
  }>
  readonly extension?: {
    /** Version of what follows the quoted packet: 2. */
    readonly version?: number
    /** 0. */
    readonly reserved?: number
    /** Internet checksum of the extension. */
    readonly checksum?: number
    /** The objects, in packet order. */
    readonly objects?: Array<{
      /** Length of the object with its header, in bytes. */
      readonly length?: number
      /** Class of the object. */
      readonly class_num?: number
      /** Type of the object in its class. */
      readonly c_type?: number
      /** MPLS label stack of the packet that could not go on, RFC 4950. */
      readonly labels?: Array<{
        /** Label. */
        readonly label?: number
        /** Traffic class, once the experimental bits. */
        readonly traffic_class?: number
        /** This is the last label. */
        readonly bottom_of_stack?: 0 | 1
        /** Time to live. */
        readonly ttl?: number
      }>
      /** What the interface has to do with the packet, RFC 5837. */
      readonly interface_role?: number
      /** The object has the interface's index. */
      readonly has_index?: 0 | 1
      /** The object has an address. */
      readonly has_address?: 0 | 1
      /** The object has the interface's name. */
      readonly has_name?: 0 | 1
      /** The object has the interface's MTU. */
      readonly has_mtu?: 0 | 1
      /** Index of the interface. */
      readonly interface_index?: number
      /** Address family: 1 IPv4, 2 IPv6. */
      readonly address_family?: number
      /** IPv4 address of the interface. */
      readonly ipv4_address?: string
      /** IPv6 address of the interface. */
      readonly ipv6_address?: string
      /** Length of the name with this byte and padding, in bytes. */
      readonly name_length?: number
      /** Name of the interface. */
      readonly interface_name?: string
      /** MTU of the interface, in bytes. */
      readonly interface_mtu?: number
      /** Name of the interface asked about, RFC 8335. */
      readonly probed_name?: string
      /** Index of the interface asked about. */
      readonly probed_index?: number
      /** Family of the address asked about. */
      readonly probed_family?: number
      /** Length of the address, in bytes. */
      readonly probed_length?: number
      /** IPv4 address asked about. */
      readonly probed_ipv4_address?: string
      /** IPv6 address asked about. */
      readonly probed_ipv6_address?: string
      /** Address asked about, of another family. */
      readonly probed_address?: Buffer
      /** Payload of an object that has no rows of its own. */
      readonly data?: Buffer
    }>
  }
  /** Where the payload begins, in bytes from the packet's start. */
  readonly payload_offset?: number
  /** Length of the payload, in bytes, captured or not. */
  readonly payload_length?: number
  /** Data of an echo, or the quoted packet, as far as it was captured. */
  readonly payload?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): Icmp6Tree
}

/** Internet Control Message Protocol for IPv6 in a full tree; the layer inside it, if any, is a key more. */
export interface Icmp6Tree extends InnerTrees {
  /** Type of the message. */
  readonly type: number
  /** What the type means here. */
  readonly code: number
  /** Internet checksum. */
  readonly checksum: number
  /** Length of the quoted packet, in 64-bit words, RFC 4884; 0 when it is not told. */
  readonly length?: number
  /** MTU of the next hop, in bytes. */
  readonly mtu?: number
  /** Offset of the byte in the quoted packet that is at fault. */
  readonly pointer?: number
  /** Tells which process or session asks. */
  readonly identifier?: number
  /** Number of the request. */
  readonly sequence_number?: number
  readonly extended_echo?: {
    /** Number of the request, RFC 8335. */
    readonly sequence_number?: number
    /** The interface is one of the node that is asked. */
    readonly local?: 0 | 1
    /** State of the neighbor's entry in the ARP table or neighbor cache. */
    readonly state?: number
    /** The interface is active. */
    readonly active?: 0 | 1
    /** IPv4 runs on the interface. */
    readonly ipv4?: 0 | 1
    /** IPv6 runs on the interface. */
    readonly ipv6?: 0 | 1
  }
  readonly mld?: {
    /** Longest delay of a report, in ms, RFC 2710. */
    readonly maximum_response_delay?: number
    /** Longest delay of a report, in ms below 32768, then with mantissa and exponent, RFC 3810. */
    readonly maximum_response_code?: number
    /** Group asked for, reported or left; :: in a general query. */
    readonly multicast_address?: string
    /** Routers should not update their timers. */
    readonly suppress?: 0 | 1
    /** Querier's robustness variable. */
    readonly qrv?: number
    /** Querier's query interval code, in seconds below 128. */
    readonly qqic?: number
    /** Number of sources in the query. */
    readonly number_of_sources?: number
    /** Sources asked for. */
    readonly sources?: string[]
    /** Number of records in the report. */
    readonly number_of_records?: number
    /** The multicast address records. */
    readonly records?: Array<{
      /** What the record says about its sources. */
      readonly type?: number
      /** Length of the auxiliary data, in 32-bit words. */
      readonly aux_data_length?: number
      /** Number of sources in the record. */
      readonly number_of_sources?: number
      /** Group of the record. */
      readonly multicast_address?: string
      /** Sources of the record. */
      readonly sources?: string[]
      /** Auxiliary data. */
      readonly aux_data?: Buffer
    }>
  }
  readonly ra?: {
    /** Hop limit that hosts should use; 0 when the router does not say. */
    readonly cur_hop_limit?: number
    readonly flags?: {
      /** DHCPv6 gives addresses. */
      readonly managed?: 0 | 1
      /** DHCPv6 gives other configuration. */
      readonly other?: 0 | 1
      /** The router is a home agent, RFC 6275. */
      readonly home_agent?: 0 | 1
      /** Preference as default router: 0 medium, 1 high, 3 low, RFC 4191. */
      readonly preference?: number
      /** The message passed a proxy, RFC 4389. */
      readonly proxy?: 0 | 1
    }
    /** How long the router may be the default router, in seconds. */
    readonly router_lifetime?: number
    /** How long a neighbor counts as reachable, in ms; 0 when the router does not say. */
    readonly reachable_time?: number
    /** Time between solicitations, in ms; 0 when the router does not say. */
    readonly retrans_timer?: number
  }
  readonly ns?: {
    /** Address whose link-layer address is asked for. */
    readonly target_address?: string
  }
  readonly na?: {
    readonly flags?: {
      /** The sender is a router. */
      readonly router?: 0 | 1
      /** The message answers a solicitation. */
      readonly solicited?: 0 | 1
      /** What is in a cache should be replaced. */
      readonly override?: 0 | 1
    }
    /** Address that is advertised. */
    readonly target_address?: string
  }
  readonly redirect?: {
    /** Better first hop. */
    readonly target_address?: string
    /** Destination that is redirected. */
    readonly destination_address?: string
  }
  readonly renumbering?: {
    /** Number of the command, RFC 2894. */
    readonly sequence_number?: number
    /** Number of the message with this sequence number. */
    readonly segment_number?: number
    readonly flags?: {
      /** Nothing should be changed. */
      readonly test?: 0 | 1
      /** A result message is asked for. */
      readonly result?: 0 | 1
      /** Interfaces that are shut down count too. */
      readonly all_interfaces?: 0 | 1
      /** Only interfaces of the same site count. */
      readonly site_specific?: 0 | 1
      /** The command was processed before. */
      readonly processed?: 0 | 1
    }
    /** Longest delay of the reply, in ms. */
    readonly max_delay?: number
    /** Prefix control operations of a command. */
    readonly operations?: Array<{
      /** 1 add, 2 change, 3 set global. */
      readonly opcode?: number
      /** Length of the operation, in units of 8 bytes. */
      readonly oplength?: number
      /** Number of the operation in the message. */
      readonly ordinal?: number
      /** How many bits of the prefix must match. */
      readonly match_length?: number
      /** Shortest prefix that matches, in bits. */
      readonly minimum_length?: number
      /** Longest prefix that matches, in bits. */
      readonly maximum_length?: number
      /** Prefix to compare with those of the interfaces. */
      readonly match_prefix?: string
      /** Prefixes to be used for those that match. */
      readonly uses?: Array<{
        /** How many bits of the new prefix are taken. */
        readonly use_length?: number
        /** How many bits of the old prefix are kept behind them. */
        readonly keep_length?: number
        readonly flag_mask?: {
          /** The on-link flag is set as the message has it. */
          readonly on_link?: 0 | 1
          /** The autonomous flag is set as the message has it. */
          readonly autonomous?: 0 | 1
        }
        readonly ra_flags?: {
          /** Addresses with the prefix are on the link. */
          readonly on_link?: 0 | 1
          /** Hosts may make addresses with the prefix. */
          readonly autonomous?: 0 | 1
        }
        /** How long the prefix is valid, in seconds. */
        readonly valid_lifetime?: number
        /** How long addresses with the prefix are preferred, in seconds. */
        readonly preferred_lifetime?: number
        readonly flags?: {
          /** The valid lifetime counts down in real time. */
          readonly decrement_valid?: 0 | 1
          /** The preferred lifetime counts down in real time. */
          readonly decrement_preferred?: 0 | 1
        }
        /** The new prefix. */
        readonly use_prefix?: string
      }>
    }>
    /** Match reports of a result. */
    readonly results?: Array<{
      readonly flags?: {
        /** Bits of an operation were out of the prefix's bounds. */
        readonly bounds?: 0 | 1
        /** The operation would have set a prefix that is not allowed. */
        readonly forbidden?: 0 | 1
      }
      /** Number of the operation in its message. */
      readonly ordinal?: number
      /** Length of the prefix that matched, in bits. */
      readonly matched_length?: number
      /** Interface whose prefix matched. */
      readonly interface_index?: number
      /** Prefix that matched. */
      readonly matched_prefix?: string
    }>
  }
  readonly node_information?: {
    /** What is asked for, RFC 4620. */
    readonly qtype?: number
    readonly flags?: {
      /** Global addresses. */
      readonly global?: 0 | 1
      /** Site-local addresses. */
      readonly site_local?: 0 | 1
      /** Link-local addresses. */
      readonly link_local?: 0 | 1
      /** IPv4-compatible and mapped addresses. */
      readonly compatible?: 0 | 1
      /** All unicast addresses. */
      readonly all?: 0 | 1
      /** Not all addresses fit into the reply. */
      readonly truncated?: 0 | 1
    }
    /** Random number that the reply repeats. */
    readonly nonce?: bigint
    /** Address asked about. */
    readonly subject_ipv6?: string
    /** Address asked about. */
    readonly subject_ipv4?: string
    /** Name asked about, as in DNS. */
    readonly subject_name?: Buffer
    /** The addresses of the answer. */
    readonly answers?: Array<{
      /** How long the answer may be kept, in seconds. */
      readonly ttl?: number
      /** Address of the node. */
      readonly ipv6_address?: string
      /** Address of the node. */
      readonly ipv4_address?: string
      /** Names of the node, as in DNS. */
      readonly name?: Buffer
    }>
  }
  readonly mobile?: {
    /** Tells which request a reply answers, RFC 6275. */
    readonly identifier?: number
    readonly flags?: {
      /** DHCPv6 gives addresses. */
      readonly managed?: 0 | 1
      /** DHCPv6 gives other configuration. */
      readonly other?: 0 | 1
    }
    /** Home agents on the home link. */
    readonly home_agents?: string[]
  }
  readonly certification_path?: {
    /** Tells which solicitation is answered, RFC 3971. */
    readonly identifier?: number
    /** Number of certificates in the path. */
    readonly all_components?: number
    /** Which certificate of the path. */
    readonly component?: number
  }
  readonly fast_handover?: {
    /** Kind of message, RFC 5568. */
    readonly subtype?: number
    /** Tells which request is answered. */
    readonly identifier?: number
  }
  readonly router_discovery?: {
    /** Query interval of the router, in seconds, RFC 4286. */
    readonly query_interval?: number
    /** Robustness variable of the router. */
    readonly robustness_variable?: number
  }
  readonly duplicate_address?: {
    /** 0 success, 1 duplicate, 2 no room, RFC 6775. */
    readonly status?: number
    /** How long the registration holds, in minutes. */
    readonly lifetime?: number
    /** Who registers. */
    readonly eui64?: Buffer
    /** Address to be registered. */
    readonly registered_address?: string
  }
  /** Body of a message that has no rows of its own. */
  readonly body?: Buffer
  /** The options, in packet order. */
  readonly options?: Array<{
    /** Type of the option. */
    readonly type?: number
    /** Length of the option with type and length, in units of 8 bytes. */
    readonly length?: number
    /** Link-layer address of the sender. */
    readonly source_link_layer_address?: Buffer
    /** Link-layer address of the target. */
    readonly target_link_layer_address?: Buffer
    readonly prefix?: {
      /** Length of the prefix, in bits. */
      readonly length?: number
      readonly flags?: {
        /** Addresses with the prefix are on this link. */
        readonly on_link?: 0 | 1
        /** Hosts may make addresses with the prefix. */
        readonly autonomous?: 0 | 1
        /** The prefix is a full address of the router, RFC 6275. */
        readonly router_address?: 0 | 1
      }
      /** How long the prefix is valid, in seconds; 4294967295 for ever. */
      readonly valid_lifetime?: number
      /** How long addresses with the prefix are preferred, in seconds. */
      readonly preferred_lifetime?: number
      /** The prefix, filled up with zeros. */
      readonly prefix?: string
    }
    /** MTU of the link, in bytes. */
    readonly mtu?: number
    /** Hop limit for shortcuts, RFC 2491. */
    readonly shortcut_limit?: number
    /** Longest time between advertisements, in ms. */
    readonly advertisement_interval?: number
    /** How much the home agent is preferred. */
    readonly home_agent_preference?: number
    /** How long the home agent serves, in seconds. */
    readonly home_agent_lifetime?: number
    /** Addresses of the interface, RFC 3122. */
    readonly addresses?: string[]
    readonly cga?: {
      /** Bytes of padding at the end, RFC 3971. */
      readonly pad_length?: number
      /** CGA parameters. */
      readonly parameters?: Buffer
    }
    readonly trust_anchor?: {
      /** 1 a name in DER, 2 a domain name. */
      readonly name_type?: number
      /** Bytes of padding at the end. */
      readonly pad_length?: number
      /** Name of the trust anchor. */
      readonly name?: Buffer
    }
    readonly rsa?: {
      /** Start of the hash of the signer's public key. */
      readonly key_hash?: Buffer
      /** Digital signature and padding. */
      readonly signature?: Buffer
    }
    /** When the message was sent: seconds since 1970 in 48 bits, 1/65536 seconds in 16. */
    readonly timestamp?: bigint
    /** Random number that the answer repeats. */
    readonly nonce?: Buffer
    readonly route?: {
      /** Length of the prefix, in bits, RFC 4191. */
      readonly prefix_length?: number
      /** Preference of the route: 0 medium, 1 high, 3 low. */
      readonly preference?: number
      /** How long the route holds, in seconds. */
      readonly lifetime?: number
      /** The prefix, filled up with zeros. */
      readonly prefix?: string
    }
    readonly rdnss?: {
      /** How long the servers may be used, in seconds, RFC 8106. */
      readonly lifetime?: number
      /** Recursive DNS servers. */
      readonly addresses?: string[]
    }
    readonly dnssl?: {
      /** How long the list may be used, in seconds, RFC 8106. */
      readonly lifetime?: number
      /** Domains to search, as names of DNS. */
      readonly names?: Buffer
    }
    /** More flags of the router advertisement, RFC 5175. */
    readonly flags_expansion?: Buffer
    readonly registration?: {
      /** 0 success, 1 duplicate, 2 no room, RFC 6775. */
      readonly status?: number
      /** How long the registration holds, in minutes. */
      readonly lifetime?: number
      /** Who registers. */
      readonly eui64?: Buffer
    }
    readonly context?: {
      /** Length of the context's prefix, in bits. */
      readonly length?: number
      /** The context may be used to compress. */
      readonly compression?: 0 | 1
      /** Number of the context. */
      readonly id?: number
      /** How long the context holds, in minutes. */
      readonly valid_lifetime?: number
      /** Prefix of the context, filled up with zeros. */
      readonly prefix?: string
    }
    readonly border_router?: {
      /** Low half of the information's version. */
      readonly version_low?: number
      /** High half of the information's version. */
      readonly version_high?: number
      /** How long the information holds, in minutes. */
      readonly valid_lifetime?: number
      /** Border router that the information comes from. */
      readonly address?: string
    }
    /** URI of the portal's API, RFC 8910. */
    readonly captive_portal?: string
    readonly pref64?: {
      /** How long the prefix holds, in units of 8 seconds, RFC 8781. */
      readonly scaled_lifetime?: number
      /** Length of the prefix: 0 to 5 stand for 96, 64, 56, 48, 40, 32 bits. */
      readonly prefix_length_code?: number
      /** First 96 bits of the NAT64 prefix, filled up with zeros. */
      readonly prefix?: string
    }
    /** Data of an option that has no rows of its own. */
    readonly data?: Buffer
  }>
  readonly dis?: {
    /** 0. */
    readonly flags?: number
  }
  readonly dio?: {
    /** RPL instance. */
    readonly instance_id?: number
    /** Version of the DODAG. */
    readonly version?: number
    /** Rank of the sender. */
    readonly rank?: number
    /** The DODAG reaches the application's goal. */
    readonly grounded?: 0 | 1
    /** Mode of operation: 0 upward only, 1 non-storing, 2 storing, 3 storing with multicast. */
    readonly mode_of_operation?: number
    /** Preference of the DODAG's root. */
    readonly preference?: number
    /** Destination advertisement trigger sequence number. */
    readonly dtsn?: number
    /** Name of the DODAG, set by its root. */
    readonly dodag_id?: string
  }
  readonly dao?: {
    /** RPL instance. */
    readonly instance_id?: number
    readonly flags?: {
      /** An acknowledgment is asked for. */
      readonly acknowledge?: 0 | 1
      /** The DODAG id is in the message. */
      readonly has_dodag_id?: 0 | 1
    }
    /** Number of the message. */
    readonly sequence?: number
    /** Name of the DODAG. */
    readonly dodag_id?: string
  }
  readonly dao_ack?: {
    /** RPL instance. */
    readonly instance_id?: number
    readonly flags?: {
      /** The DODAG id is in the message. */
      readonly has_dodag_id?: 0 | 1
    }
    /** Number of the message that is acknowledged. */
    readonly sequence?: number
    /** 0: accepted; 128 or more: rejected. */
    readonly status?: number
    /** Name of the DODAG. */
    readonly dodag_id?: string
  }
  /** The options of an RPL message, in packet order. */
  readonly rpl_options?: Array<{
    /** Type of the option. */
    readonly type?: number
    /** Length of the option's data, in bytes. */
    readonly length?: number
    readonly config?: {
      /** Nodes must authenticate. */
      readonly authentication?: 0 | 1
      /** Bits of the path control field less one. */
      readonly path_control_size?: number
      /** Longest trickle interval, as doublings of the shortest. */
      readonly interval_doublings?: number
      /** Shortest trickle interval, as a power of 2 in ms. */
      readonly interval_min?: number
      /** Redundancy constant of the trickle timer. */
      readonly redundancy?: number
      /** How far the rank may grow; 0 for no limit. */
      readonly max_rank_increase?: number
      /** By how much each hop raises the rank at least. */
      readonly min_hop_rank_increase?: number
      /** Objective function. */
      readonly objective_code_point?: number
      /** Default lifetime of routes, in lifetime units. */
      readonly default_lifetime?: number
      /** Lifetime unit, in seconds. */
      readonly lifetime_unit?: number
    }
    readonly target?: {
      /** Length of the target's prefix, in bits. */
      readonly prefix_length?: number
      /** Address, prefix or group that can be reached. */
      readonly prefix?: string
    }
    readonly transit?: {
      readonly flags?: {
        /** The target is outside of the RPL network. */
        readonly external?: 0 | 1
      }
      /** Preference among parents. */
      readonly path_control?: number
      /** Number of the target's update. */
      readonly path_sequence?: number
      /** How long the route holds, in lifetime units. */
      readonly path_lifetime?: number
      /** Parent that the target is reached through. */
      readonly parent?: string
    }
    readonly solicited?: {
      /** RPL instance asked for. */
      readonly instance_id?: number
      readonly flags?: {
        /** The version counts. */
        readonly version?: 0 | 1
        /** The instance counts. */
        readonly instance_id?: 0 | 1
        /** The DODAG id counts. */
        readonly dodag_id?: 0 | 1
      }
      /** DODAG asked for. */
      readonly dodag_id?: string
      /** Version asked for. */
      readonly version?: number
    }
    readonly prefix?: {
      /** Length of the prefix, in bits. */
      readonly length?: number
      readonly flags?: {
        /** Addresses with the prefix are on this link. */
        readonly on_link?: 0 | 1
        /** Nodes may make addresses with the prefix. */
        readonly autonomous?: 0 | 1
        /** The prefix is a full address of the sender. */
        readonly router_address?: 0 | 1
      }
      /** How long the prefix is valid, in seconds. */
      readonly valid_lifetime?: number
      /** How long addresses with the prefix are preferred, in seconds. */
      readonly preferred_lifetime?: number
      /** The prefix. */
      readonly prefix?: string
    }
    /** Tag of the target. */
    readonly target_descriptor?: number
    /** Data of an option that has no rows of its own. */
    readonly data?: Buffer
  }>
  readonly extension?: {
    /** Version of what follows the quoted packet: 2. */
    readonly version?: number
    /** Internet checksum of the extension. */
    readonly checksum?: number
    /** The objects, in packet order. */
    readonly objects?: Array<{
      /** Length of the object with its header, in bytes. */
      readonly length?: number
      /** Class of the object. */
      readonly class_num?: number
      /** Type of the object in its class. */
      readonly c_type?: number
      /** MPLS label stack of the packet that could not go on, RFC 4950. */
      readonly labels?: Array<{
        /** Label. */
        readonly label?: number
        /** Traffic class, once the experimental bits. */
        readonly traffic_class?: number
        /** This is the last label. */
        readonly bottom_of_stack?: 0 | 1
        /** Time to live. */
        readonly ttl?: number
      }>
      /** What the interface has to do with the packet, RFC 5837. */
      readonly interface_role?: number
      /** Index of the interface. */
      readonly interface_index?: number
      /** Address family: 1 IPv4, 2 IPv6. */
      readonly address_family?: number
      /** IPv4 address of the interface. */
      readonly ipv4_address?: string
      /** IPv6 address of the interface. */
      readonly ipv6_address?: string
      /** Length of the name with this byte and padding, in bytes. */
      readonly name_length?: number
      /** Name of the interface. */
      readonly interface_name?: string
      /** MTU of the interface, in bytes. */
      readonly interface_mtu?: number
      /** Name of the interface asked about, RFC 8335. */
      readonly probed_name?: string
      /** Index of the interface asked about. */
      readonly probed_index?: number
      /** Family of the address asked about. */
      readonly probed_family?: number
      /** Length of the address, in bytes. */
      readonly probed_length?: number
      /** IPv4 address asked about. */
      readonly probed_ipv4_address?: string
      /** IPv6 address asked about. */
      readonly probed_ipv6_address?: string
      /** Address asked about, of another family. */
      readonly probed_address?: Buffer
      /** Payload of an object that has no rows of its own. */
      readonly data?: Buffer
    }>
  }
  /** Where the payload begins, in bytes from the packet's start. */
  readonly payload_offset: number
  /** Data of an echo, or the quoted packet, as far as it was captured. */
  readonly payload: Buffer
}

/** Internet Group Management Protocol, RFC 3376: read from the packet when asked; a field that was not captured is undefined. */
export interface Igmp {
  /** Type of the message. */
  readonly type?: number
  /** Queries: longest delay of a report, in tenths of a second; from 128 on with mantissa and exponent. */
  readonly max_resp_code?: number
  /** Internet checksum. */
  readonly checksum?: number
  /** Whether the checksum fits. */
  readonly checksum_status?: ChecksumStatus
  /** Name of the type. */
  readonly type_name?: string
  /** Group asked for, reported, left or traced; 0.0.0.0 in a general query. */
  readonly group_address?: string
  /** Routers should not update their timers. */
  readonly suppress?: 0 | 1
  /** Querier's robustness variable. */
  readonly qrv?: number
  /** Querier's query interval code, in seconds below 128. */
  readonly qqic?: number
  /** Number of sources in the query. */
  readonly number_of_sources?: number
  /** Sources asked for. */
  readonly sources?: string[]
  /** Number of group records in the report. */
  readonly number_of_group_records?: number
  /** The group records. */
  readonly group_records?: Array<{
    /** What the record says about its sources. */
    readonly type?: number
    /** Length of the auxiliary data, in 32-bit words. */
    readonly aux_data_length?: number
    /** Number of sources in the record. */
    readonly number_of_sources?: number
    /** Group of the record. */
    readonly multicast_address?: string
    /** Sources of the record. */
    readonly sources?: string[]
    /** Auxiliary data. */
    readonly aux_data?: Buffer
  }>
  /** What follows in a message that has no rows of its own. */
  readonly body?: Buffer
  /** Longest delay of a report, in tenths of a second. */
  readonly max_resp_time?: number
  readonly mtrace?: {
    /** Most hops to be traced. */
    readonly hops?: number
    /** Source whose path is traced. */
    readonly source_address?: string
    /** Receiver at the path's end. */
    readonly receiver_address?: string
    /** Where the response is sent to. */
    readonly response_address?: string
    /** Time to live of the response, in hops. */
    readonly response_ttl?: number
    /** Tells the traces of a host apart. */
    readonly query_id?: number
    /** What each router on the path added. */
    readonly responses?: Array<{
      /** When the request came in: the middle 32 bits of an NTP timestamp. */
      readonly query_arrival_time?: number
      /** Interface on which packets of the source are expected. */
      readonly incoming_address?: string
      /** Interface by which they go on. */
      readonly outgoing_address?: string
      /** Router from which they are expected. */
      readonly previous_hop?: string
      /** Multicast packets received on the incoming interface. */
      readonly input_packet_count?: number
      /** Multicast packets sent by the outgoing interface. */
      readonly output_packet_count?: number
      /** Packets of the source to the group. */
      readonly total_packet_count?: number
      /** Routing protocol between the router and the previous hop. */
      readonly routing_protocol?: number
      /** Smallest time to live that a packet needs to go on, in hops. */
      readonly forward_ttl?: number
      /** 0. */
      readonly reserved?: number
      /** 1: the packets of the source's whole network are counted. */
      readonly network_count?: number
      /** Length of the source's prefix, in bits; 63 where the group alone decides. */
      readonly source_mask?: number
      /** 0: no error; else what went wrong. */
      readonly forwarding_code?: number
    }>
  }
  /** The layer's fields as a plain object. */
  toJSON(): IgmpTree
}

/** Internet Group Management Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface IgmpTree extends InnerTrees {
  /** Type of the message. */
  readonly type: number
  /** Queries: longest delay of a report, in tenths of a second; from 128 on with mantissa and exponent. */
  readonly max_resp_code: number
  /** Internet checksum. */
  readonly checksum: number
  /** Group asked for, reported, left or traced; 0.0.0.0 in a general query. */
  readonly group_address?: string
  /** Routers should not update their timers. */
  readonly suppress?: 0 | 1
  /** Querier's robustness variable. */
  readonly qrv?: number
  /** Querier's query interval code, in seconds below 128. */
  readonly qqic?: number
  /** Number of sources in the query. */
  readonly number_of_sources?: number
  /** Sources asked for. */
  readonly sources?: string[]
  /** Number of group records in the report. */
  readonly number_of_group_records?: number
  /** The group records. */
  readonly group_records?: Array<{
    /** What the record says about its sources. */
    readonly type?: number
    /** Length of the auxiliary data, in 32-bit words. */
    readonly aux_data_length?: number
    /** Number of sources in the record. */
    readonly number_of_sources?: number
    /** Group of the record. */
    readonly multicast_address?: string
    /** Sources of the record. */
    readonly sources?: string[]
    /** Auxiliary data. */
    readonly aux_data?: Buffer
  }>
  /** What follows in a message that has no rows of its own. */
  readonly body?: Buffer
  readonly mtrace?: {
    /** Source whose path is traced. */
    readonly source_address?: string
    /** Receiver at the path's end. */
    readonly receiver_address?: string
    /** Where the response is sent to. */
    readonly response_address?: string
    /** Time to live of the response, in hops. */
    readonly response_ttl?: number
    /** Tells the traces of a host apart. */
    readonly query_id?: number
    /** What each router on the path added. */
    readonly responses?: Array<{
      /** When the request came in: the middle 32 bits of an NTP timestamp. */
      readonly query_arrival_time?: number
      /** Interface on which packets of the source are expected. */
      readonly incoming_address?: string
      /** Interface by which they go on. */
      readonly outgoing_address?: string
      /** Router from which they are expected. */
      readonly previous_hop?: string
      /** Multicast packets received on the incoming interface. */
      readonly input_packet_count?: number
      /** Multicast packets sent by the outgoing interface. */
      readonly output_packet_count?: number
      /** Packets of the source to the group. */
      readonly total_packet_count?: number
      /** Routing protocol between the router and the previous hop. */
      readonly routing_protocol?: number
      /** Smallest time to live that a packet needs to go on, in hops. */
      readonly forward_ttl?: number
      /** 1: the packets of the source's whole network are counted. */
      readonly network_count?: number
      /** Length of the source's prefix, in bits; 63 where the group alone decides. */
      readonly source_mask?: number
      /** 0: no error; else what went wrong. */
      readonly forwarding_code?: number
    }>
  }
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
    /** Accurate ECN; was the nonce sum of RFC 3540. */
    readonly ae?: 0 | 1
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
    /** Value to be echoed, or echoed, RFC 1072. */
    readonly echo?: number
    /** Connection count of T/TCP, RFC 1644. */
    readonly connection_count?: number
    /** MD5 digest of the segment, RFC 2385. */
    readonly md5?: Buffer
    /** Approved rate: 40 kbit/s times two to this power, RFC 4782; 0 for none. */
    readonly rate?: number
    /** Difference of the hop counts of the request. */
    readonly ttl_difference?: number
    /** The user timeout is in minutes, not in seconds. */
    readonly user_timeout_minutes?: 0 | 1
    /** User timeout, in seconds or minutes, RFC 5482. */
    readonly user_timeout?: number
    /** Key that made the authentication code, RFC 5925. */
    readonly key_id?: number
    /** Key that the sender wants to receive with. */
    readonly next_key_id?: number
    /** Message authentication code of the segment. */
    readonly mac?: Buffer
    /** Fast Open cookie, RFC 7413; absent where one is asked for. */
    readonly cookie?: Buffer
    /** Payload received with ECT(0), in bytes, RFC 9768. */
    readonly ect0_bytes?: number
    /** Payload received with CE, in bytes. */
    readonly ce_bytes?: number
    /** Payload received with ECT(1), in bytes. */
    readonly ect1_bytes?: number
    /** Identifier of a shared experiment, RFC 6994. */
    readonly experiment?: number
    /** Body of an experiment that has no rows of its own. */
    readonly experiment_data?: Buffer
    /** Body of an option that has no rows of its own. */
    readonly data?: Buffer
    readonly mptcp?: {
      /** Kind of Multipath TCP message. */
      readonly subtype?: number
      /** Version of Multipath TCP. */
      readonly version?: number
      /** The byte of the flags as one number; of some subtypes it holds the subtype too. */
      readonly flags?: {
        /** DSS checksums are to be used. */
        readonly checksum_required?: 0 | 1
        /** 0 in the versions there are. */
        readonly extensibility?: 0 | 1
        /** Do not open subflows to this address and port. */
        readonly no_more_subflows?: 0 | 1
        /** Version 0: keys are used with HMAC-SHA1. */
        readonly hmac_sha1?: 0 | 1
        /** Version 1: keys are used with HMAC-SHA256. */
        readonly hmac_sha256?: 0 | 1
        /** Use this subflow only where no other works. */
        readonly backup?: 0 | 1
        /** The mapping ends the stream of data. */
        readonly data_fin?: 0 | 1
        /** The data sequence number has 8 bytes, not 4. */
        readonly long_sequence?: 0 | 1
        /** A mapping of data is present. */
        readonly has_sequence?: 0 | 1
        /** The data ACK has 8 bytes, not 4. */
        readonly long_ack?: 0 | 1
        /** A data ACK is present. */
        readonly has_ack?: 0 | 1
        /** Reserved. */
        readonly u?: 0 | 1
        /** Reserved. */
        readonly v?: 0 | 1
        /** Reserved. */
        readonly w?: 0 | 1
        /** The error may pass: try again later. */
        readonly transient?: 0 | 1
        /** Version 1: confirms an address. */
        readonly echo?: 0 | 1
      }
      /** 0. */
      readonly reserved?: number
      /** Version 0: IP version of the address. */
      readonly ip_version?: number
      /** Identifies an address of the sender. */
      readonly address_id?: number[]
      /** Key of the sender. */
      readonly sender_key?: bigint
      /** Key of the receiver. */
      readonly receiver_key?: bigint
      /** Identifies the connection that the subflow joins. */
      readonly receiver_token?: number
      /** Random number of the sender. */
      readonly sender_nonce?: number
      /** First half of the HMAC of the sender. */
      readonly truncated_hmac?: bigint
      /** HMAC of the sender. */
      readonly hmac?: Buffer
      /** Next data sequence number that the sender expects. */
      readonly data_ack?: bigint
      /** Data sequence number of the mapping, or where data failed. */
      readonly data_sequence?: bigint
      /** Relative subflow sequence number of the mapping. */
      readonly subflow_sequence?: number
      /** Length of the mapping, in bytes; 0 for all that follows. */
      readonly data_length?: number
      /** Checksum of the mapping. */
      readonly checksum?: number
      /** Address that the sender has too. */
      readonly ipv4?: string
      /** Address that the sender has too. */
      readonly ipv6?: string
      /** Port at the address. */
      readonly port?: number
      /** Truncated HMAC of the address. */
      readonly address_hmac?: bigint
      /** Why the subflow was reset. */
      readonly reason?: number
      /** Body of a message that has no rows of its own. */
      readonly data?: Buffer
    }
  }>
  /** Header length, in bytes. */
  readonly header_bytes?: number
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
    /** Value to be echoed, or echoed, RFC 1072. */
    readonly echo?: number
    /** Connection count of T/TCP, RFC 1644. */
    readonly connection_count?: number
    /** MD5 digest of the segment, RFC 2385. */
    readonly md5?: Buffer
    /** Approved rate: 40 kbit/s times two to this power, RFC 4782; 0 for none. */
    readonly rate?: number
    /** Difference of the hop counts of the request. */
    readonly ttl_difference?: number
    /** The user timeout is in minutes, not in seconds. */
    readonly user_timeout_minutes?: 0 | 1
    /** User timeout, in seconds or minutes, RFC 5482. */
    readonly user_timeout?: number
    /** Key that made the authentication code, RFC 5925. */
    readonly key_id?: number
    /** Key that the sender wants to receive with. */
    readonly next_key_id?: number
    /** Message authentication code of the segment. */
    readonly mac?: Buffer
    /** Fast Open cookie, RFC 7413; absent where one is asked for. */
    readonly cookie?: Buffer
    /** Payload received with ECT(0), in bytes, RFC 9768. */
    readonly ect0_bytes?: number
    /** Payload received with CE, in bytes. */
    readonly ce_bytes?: number
    /** Payload received with ECT(1), in bytes. */
    readonly ect1_bytes?: number
    /** Identifier of a shared experiment, RFC 6994. */
    readonly experiment?: number
    /** Body of an experiment that has no rows of its own. */
    readonly experiment_data?: Buffer
    /** Body of an option that has no rows of its own. */
    readonly data?: Buffer
    readonly mptcp?: {
      /** Kind of Multipath TCP message. */
      readonly subtype?: number
      /** Version of Multipath TCP. */
      readonly version?: number
      readonly flags?: {
        /** DSS checksums are to be used. */
        readonly checksum_required?: 0 | 1
        /** 0 in the versions there are. */
        readonly extensibility?: 0 | 1
        /** Do not open subflows to this address and port. */
        readonly no_more_subflows?: 0 | 1
        /** Version 0: keys are used with HMAC-SHA1. */
        readonly hmac_sha1?: 0 | 1
        /** Version 1: keys are used with HMAC-SHA256. */
        readonly hmac_sha256?: 0 | 1
        /** Use this subflow only where no other works. */
        readonly backup?: 0 | 1
        /** The mapping ends the stream of data. */
        readonly data_fin?: 0 | 1
        /** The data sequence number has 8 bytes, not 4. */
        readonly long_sequence?: 0 | 1
        /** A mapping of data is present. */
        readonly has_sequence?: 0 | 1
        /** The data ACK has 8 bytes, not 4. */
        readonly long_ack?: 0 | 1
        /** A data ACK is present. */
        readonly has_ack?: 0 | 1
        /** Reserved. */
        readonly u?: 0 | 1
        /** Reserved. */
        readonly v?: 0 | 1
        /** Reserved. */
        readonly w?: 0 | 1
        /** The error may pass: try again later. */
        readonly transient?: 0 | 1
        /** Version 1: confirms an address. */
        readonly echo?: 0 | 1
      }
      /** 0. */
      readonly reserved?: number
      /** Version 0: IP version of the address. */
      readonly ip_version?: number
      /** Identifies an address of the sender. */
      readonly address_id?: number[]
      /** Key of the sender. */
      readonly sender_key?: bigint
      /** Key of the receiver. */
      readonly receiver_key?: bigint
      /** Identifies the connection that the subflow joins. */
      readonly receiver_token?: number
      /** Random number of the sender. */
      readonly sender_nonce?: number
      /** First half of the HMAC of the sender. */
      readonly truncated_hmac?: bigint
      /** HMAC of the sender. */
      readonly hmac?: Buffer
      /** Next data sequence number that the sender expects. */
      readonly data_ack?: bigint
      /** Data sequence number of the mapping, or where data failed. */
      readonly data_sequence?: bigint
      /** Relative subflow sequence number of the mapping. */
      readonly subflow_sequence?: number
      /** Length of the mapping, in bytes; 0 for all that follows. */
      readonly data_length?: number
      /** Checksum of the mapping. */
      readonly checksum?: number
      /** Address that the sender has too. */
      readonly ipv4?: string
      /** Address that the sender has too. */
      readonly ipv6?: string
      /** Port at the address. */
      readonly port?: number
      /** Truncated HMAC of the address. */
      readonly address_hmac?: bigint
      /** Why the subflow was reset. */
      readonly reason?: number
      /** Body of a message that has no rows of its own. */
      readonly data?: Buffer
    }
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
