'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["type"],"reader":"number","visible":true,"variable":false},
  {"path":["code"],"reader":"number","visible":true,"variable":false},
  {"path":["checksum"],"reader":"number","visible":true,"variable":false},
  {"path":["checksum_status"],"reader":"checksum_status","visible":false,"variable":false},
  {"path":["type_name"],"reader":"name","visible":false,"variable":false,"names":{"1":"Destination Unreachable","2":"Packet Too Big","3":"Time Exceeded","4":"Parameter Problem","128":"Echo Request","129":"Echo Reply","130":"Multicast Listener Query","131":"Multicast Listener Report","132":"Multicast Listener Done","133":"Router Solicitation","134":"Router Advertisement","135":"Neighbor Solicitation","136":"Neighbor Advertisement","137":"Redirect","138":"Router Renumbering","139":"Node Information Query","140":"Node Information Response","141":"Inverse Neighbor Discovery Solicitation","142":"Inverse Neighbor Discovery Advertisement","143":"Version 2 Multicast Listener Report","144":"Home Agent Address Discovery Request","145":"Home Agent Address Discovery Reply","146":"Mobile Prefix Solicitation","147":"Mobile Prefix Advertisement","148":"Certification Path Solicitation","149":"Certification Path Advertisement","150":"Experimental Mobility","151":"Multicast Router Advertisement","152":"Multicast Router Solicitation","153":"Multicast Router Termination","154":"Fast Handover","155":"RPL Control","156":"ILNPv6 Locator Update","157":"Duplicate Address Request","158":"Duplicate Address Confirmation","159":"MPL Control","160":"Extended Echo Request","161":"Extended Echo Reply"}},
  {"path":["length"],"reader":"number","visible":true,"variable":true},
  {"path":["mtu"],"reader":"number","visible":true,"variable":true},
  {"path":["pointer"],"reader":"number","visible":true,"variable":true},
  {"path":["identifier"],"reader":"number","visible":true,"variable":true},
  {"path":["sequence_number"],"reader":"number","visible":true,"variable":true},
  {"path":["extended_echo","sequence_number"],"reader":"number","visible":true,"variable":true},
  {"path":["extended_echo","local"],"reader":"flag","visible":true,"variable":true},
  {"path":["extended_echo","state"],"reader":"number","visible":true,"variable":true},
  {"path":["extended_echo","active"],"reader":"flag","visible":true,"variable":true},
  {"path":["extended_echo","ipv4"],"reader":"flag","visible":true,"variable":true},
  {"path":["extended_echo","ipv6"],"reader":"flag","visible":true,"variable":true},
  {"path":["mld","maximum_response_delay"],"reader":"number","visible":true,"variable":true},
  {"path":["mld","maximum_response_code"],"reader":"number","visible":true,"variable":true},
  {"path":["mld","multicast_address"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["mld","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["mld","suppress"],"reader":"flag","visible":true,"variable":true},
  {"path":["mld","qrv"],"reader":"number","visible":true,"variable":true},
  {"path":["mld","qqic"],"reader":"number","visible":true,"variable":true},
  {"path":["mld","number_of_sources"],"reader":"number","visible":true,"variable":true},
  {"path":["mld","sources"],"reader":"ipv6","many":true,"visible":true,"variable":true},
  {"path":["mld","number_of_records"],"reader":"number","visible":true,"variable":true},
  {"path":["mld","records"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["mld","records","type"],"reader":"number","visible":true,"variable":true},
  {"path":["mld","records","aux_data_length"],"reader":"number","visible":true,"variable":true},
  {"path":["mld","records","number_of_sources"],"reader":"number","visible":true,"variable":true},
  {"path":["mld","records","multicast_address"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["mld","records","sources"],"reader":"ipv6","many":true,"visible":true,"variable":true},
  {"path":["mld","records","aux_data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["ra","cur_hop_limit"],"reader":"number","visible":true,"variable":true},
  {"path":["ra","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["ra","flags","managed"],"reader":"flag","visible":true,"variable":true},
  {"path":["ra","flags","other"],"reader":"flag","visible":true,"variable":true},
  {"path":["ra","flags","home_agent"],"reader":"flag","visible":true,"variable":true},
  {"path":["ra","flags","preference"],"reader":"number","visible":true,"variable":true},
  {"path":["ra","flags","proxy"],"reader":"flag","visible":true,"variable":true},
  {"path":["ra","flags","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["ra","router_lifetime"],"reader":"number","visible":true,"variable":true},
  {"path":["ra","reachable_time"],"reader":"number","visible":true,"variable":true},
  {"path":["ra","retrans_timer"],"reader":"number","visible":true,"variable":true},
  {"path":["ns","target_address"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["na","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["na","flags","router"],"reader":"flag","visible":true,"variable":true},
  {"path":["na","flags","solicited"],"reader":"flag","visible":true,"variable":true},
  {"path":["na","flags","override"],"reader":"flag","visible":true,"variable":true},
  {"path":["na","flags","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["na","target_address"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["redirect","target_address"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["redirect","destination_address"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["renumbering","sequence_number"],"reader":"number","visible":true,"variable":true},
  {"path":["renumbering","segment_number"],"reader":"number","visible":true,"variable":true},
  {"path":["renumbering","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["renumbering","flags","test"],"reader":"flag","visible":true,"variable":true},
  {"path":["renumbering","flags","result"],"reader":"flag","visible":true,"variable":true},
  {"path":["renumbering","flags","all_interfaces"],"reader":"flag","visible":true,"variable":true},
  {"path":["renumbering","flags","site_specific"],"reader":"flag","visible":true,"variable":true},
  {"path":["renumbering","flags","processed"],"reader":"flag","visible":true,"variable":true},
  {"path":["renumbering","flags","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["renumbering","max_delay"],"reader":"number","visible":true,"variable":true},
  {"path":["renumbering","operations"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["renumbering","operations","opcode"],"reader":"number","visible":true,"variable":true},
  {"path":["renumbering","operations","oplength"],"reader":"number","visible":true,"variable":true},
  {"path":["renumbering","operations","ordinal"],"reader":"number","visible":true,"variable":true},
  {"path":["renumbering","operations","match_length"],"reader":"number","visible":true,"variable":true},
  {"path":["renumbering","operations","minimum_length"],"reader":"number","visible":true,"variable":true},
  {"path":["renumbering","operations","maximum_length"],"reader":"number","visible":true,"variable":true},
  {"path":["renumbering","operations","match_prefix"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["renumbering","operations","uses"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["renumbering","operations","uses","use_length"],"reader":"number","visible":true,"variable":true},
  {"path":["renumbering","operations","uses","keep_length"],"reader":"number","visible":true,"variable":true},
  {"path":["renumbering","operations","uses","flag_mask"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["renumbering","operations","uses","flag_mask","on_link"],"reader":"flag","visible":true,"variable":true},
  {"path":["renumbering","operations","uses","flag_mask","autonomous"],"reader":"flag","visible":true,"variable":true},
  {"path":["renumbering","operations","uses","flag_mask","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["renumbering","operations","uses","ra_flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["renumbering","operations","uses","ra_flags","on_link"],"reader":"flag","visible":true,"variable":true},
  {"path":["renumbering","operations","uses","ra_flags","autonomous"],"reader":"flag","visible":true,"variable":true},
  {"path":["renumbering","operations","uses","ra_flags","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["renumbering","operations","uses","valid_lifetime"],"reader":"number","visible":true,"variable":true},
  {"path":["renumbering","operations","uses","preferred_lifetime"],"reader":"number","visible":true,"variable":true},
  {"path":["renumbering","operations","uses","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["renumbering","operations","uses","flags","decrement_valid"],"reader":"flag","visible":true,"variable":true},
  {"path":["renumbering","operations","uses","flags","decrement_preferred"],"reader":"flag","visible":true,"variable":true},
  {"path":["renumbering","operations","uses","flags","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["renumbering","operations","uses","use_prefix"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["renumbering","results"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["renumbering","results","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["renumbering","results","flags","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["renumbering","results","flags","bounds"],"reader":"flag","visible":true,"variable":true},
  {"path":["renumbering","results","flags","forbidden"],"reader":"flag","visible":true,"variable":true},
  {"path":["renumbering","results","ordinal"],"reader":"number","visible":true,"variable":true},
  {"path":["renumbering","results","matched_length"],"reader":"number","visible":true,"variable":true},
  {"path":["renumbering","results","interface_index"],"reader":"number","visible":true,"variable":true},
  {"path":["renumbering","results","matched_prefix"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["node_information","qtype"],"reader":"number","visible":true,"variable":true},
  {"path":["node_information","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["node_information","flags","global"],"reader":"flag","visible":true,"variable":true},
  {"path":["node_information","flags","site_local"],"reader":"flag","visible":true,"variable":true},
  {"path":["node_information","flags","link_local"],"reader":"flag","visible":true,"variable":true},
  {"path":["node_information","flags","compatible"],"reader":"flag","visible":true,"variable":true},
  {"path":["node_information","flags","all"],"reader":"flag","visible":true,"variable":true},
  {"path":["node_information","flags","truncated"],"reader":"flag","visible":true,"variable":true},
  {"path":["node_information","nonce"],"reader":"big","visible":true,"variable":true},
  {"path":["node_information","subject_ipv6"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["node_information","subject_ipv4"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["node_information","subject_name"],"reader":"bytes","visible":true,"variable":true},
  {"path":["node_information","answers"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["node_information","answers","ttl"],"reader":"number","visible":true,"variable":true},
  {"path":["node_information","answers","ipv6_address"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["node_information","answers","ipv4_address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["node_information","answers","name"],"reader":"bytes","visible":true,"variable":true},
  {"path":["mobile","identifier"],"reader":"number","visible":true,"variable":true},
  {"path":["mobile","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["mobile","flags","managed"],"reader":"flag","visible":true,"variable":true},
  {"path":["mobile","flags","other"],"reader":"flag","visible":true,"variable":true},
  {"path":["mobile","home_agents"],"reader":"ipv6","many":true,"visible":true,"variable":true},
  {"path":["certification_path","identifier"],"reader":"number","visible":true,"variable":true},
  {"path":["certification_path","all_components"],"reader":"number","visible":true,"variable":true},
  {"path":["certification_path","component"],"reader":"number","visible":true,"variable":true},
  {"path":["fast_handover","subtype"],"reader":"number","visible":true,"variable":true},
  {"path":["fast_handover","identifier"],"reader":"number","visible":true,"variable":true},
  {"path":["router_discovery","query_interval"],"reader":"number","visible":true,"variable":true},
  {"path":["router_discovery","robustness_variable"],"reader":"number","visible":true,"variable":true},
  {"path":["duplicate_address","status"],"reader":"number","visible":true,"variable":true},
  {"path":["duplicate_address","lifetime"],"reader":"number","visible":true,"variable":true},
  {"path":["duplicate_address","eui64"],"reader":"bytes","visible":true,"variable":true},
  {"path":["duplicate_address","registered_address"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["body"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["options","type"],"reader":"number","visible":true,"variable":true},
  {"path":["options","length"],"reader":"number","visible":true,"variable":true},
  {"path":["options","source_link_layer_address"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","target_link_layer_address"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","prefix","length"],"reader":"number","visible":true,"variable":true},
  {"path":["options","prefix","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["options","prefix","flags","on_link"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","prefix","flags","autonomous"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","prefix","flags","router_address"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","prefix","flags","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["options","prefix","valid_lifetime"],"reader":"number","visible":true,"variable":true},
  {"path":["options","prefix","preferred_lifetime"],"reader":"number","visible":true,"variable":true},
  {"path":["options","prefix","prefix"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["options","mtu"],"reader":"number","visible":true,"variable":true},
  {"path":["options","shortcut_limit"],"reader":"number","visible":true,"variable":true},
  {"path":["options","advertisement_interval"],"reader":"number","visible":true,"variable":true},
  {"path":["options","home_agent_preference"],"reader":"number","visible":true,"variable":true},
  {"path":["options","home_agent_lifetime"],"reader":"number","visible":true,"variable":true},
  {"path":["options","addresses"],"reader":"ipv6","many":true,"visible":true,"variable":true},
  {"path":["options","cga","pad_length"],"reader":"number","visible":true,"variable":true},
  {"path":["options","cga","parameters"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","trust_anchor","name_type"],"reader":"number","visible":true,"variable":true},
  {"path":["options","trust_anchor","pad_length"],"reader":"number","visible":true,"variable":true},
  {"path":["options","trust_anchor","name"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","rsa","key_hash"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","rsa","signature"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","timestamp"],"reader":"big","visible":true,"variable":true},
  {"path":["options","nonce"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","route","prefix_length"],"reader":"number","visible":true,"variable":true},
  {"path":["options","route","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["options","route","preference"],"reader":"number","visible":true,"variable":true},
  {"path":["options","route","lifetime"],"reader":"number","visible":true,"variable":true},
  {"path":["options","route","prefix"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["options","rdnss","lifetime"],"reader":"number","visible":true,"variable":true},
  {"path":["options","rdnss","addresses"],"reader":"ipv6","many":true,"visible":true,"variable":true},
  {"path":["options","dnssl","lifetime"],"reader":"number","visible":true,"variable":true},
  {"path":["options","dnssl","names"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","flags_expansion"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","registration","status"],"reader":"number","visible":true,"variable":true},
  {"path":["options","registration","lifetime"],"reader":"number","visible":true,"variable":true},
  {"path":["options","registration","eui64"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","context","length"],"reader":"number","visible":true,"variable":true},
  {"path":["options","context","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["options","context","compression"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","context","id"],"reader":"number","visible":true,"variable":true},
  {"path":["options","context","valid_lifetime"],"reader":"number","visible":true,"variable":true},
  {"path":["options","context","prefix"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["options","border_router","version_low"],"reader":"number","visible":true,"variable":true},
  {"path":["options","border_router","version_high"],"reader":"number","visible":true,"variable":true},
  {"path":["options","border_router","valid_lifetime"],"reader":"number","visible":true,"variable":true},
  {"path":["options","border_router","address"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["options","captive_portal"],"reader":"text","visible":true,"variable":true},
  {"path":["options","pref64","scaled_lifetime"],"reader":"number","visible":true,"variable":true},
  {"path":["options","pref64","prefix_length_code"],"reader":"number","visible":true,"variable":true},
  {"path":["options","pref64","prefix"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["options","data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["dis","flags"],"reader":"number","visible":true,"variable":true},
  {"path":["dio","instance_id"],"reader":"number","visible":true,"variable":true},
  {"path":["dio","version"],"reader":"number","visible":true,"variable":true},
  {"path":["dio","rank"],"reader":"number","visible":true,"variable":true},
  {"path":["dio","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["dio","grounded"],"reader":"flag","visible":true,"variable":true},
  {"path":["dio","mode_of_operation"],"reader":"number","visible":true,"variable":true},
  {"path":["dio","preference"],"reader":"number","visible":true,"variable":true},
  {"path":["dio","dtsn"],"reader":"number","visible":true,"variable":true},
  {"path":["dio","unused_flags"],"reader":"number","visible":false,"variable":true},
  {"path":["dio","dodag_id"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["dao","instance_id"],"reader":"number","visible":true,"variable":true},
  {"path":["dao","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["dao","flags","acknowledge"],"reader":"flag","visible":true,"variable":true},
  {"path":["dao","flags","has_dodag_id"],"reader":"flag","visible":true,"variable":true},
  {"path":["dao","flags","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["dao","sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["dao","dodag_id"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["dao_ack","instance_id"],"reader":"number","visible":true,"variable":true},
  {"path":["dao_ack","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["dao_ack","flags","has_dodag_id"],"reader":"flag","visible":true,"variable":true},
  {"path":["dao_ack","flags","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["dao_ack","sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["dao_ack","status"],"reader":"number","visible":true,"variable":true},
  {"path":["dao_ack","dodag_id"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["rpl_options"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["rpl_options","type"],"reader":"number","visible":true,"variable":true},
  {"path":["rpl_options","length"],"reader":"number","visible":true,"variable":true},
  {"path":["rpl_options","config","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["rpl_options","config","authentication"],"reader":"flag","visible":true,"variable":true},
  {"path":["rpl_options","config","path_control_size"],"reader":"number","visible":true,"variable":true},
  {"path":["rpl_options","config","interval_doublings"],"reader":"number","visible":true,"variable":true},
  {"path":["rpl_options","config","interval_min"],"reader":"number","visible":true,"variable":true},
  {"path":["rpl_options","config","redundancy"],"reader":"number","visible":true,"variable":true},
  {"path":["rpl_options","config","max_rank_increase"],"reader":"number","visible":true,"variable":true},
  {"path":["rpl_options","config","min_hop_rank_increase"],"reader":"number","visible":true,"variable":true},
  {"path":["rpl_options","config","objective_code_point"],"reader":"number","visible":true,"variable":true},
  {"path":["rpl_options","config","default_lifetime"],"reader":"number","visible":true,"variable":true},
  {"path":["rpl_options","config","lifetime_unit"],"reader":"number","visible":true,"variable":true},
  {"path":["rpl_options","target","prefix_length"],"reader":"number","visible":true,"variable":true},
  {"path":["rpl_options","target","prefix"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["rpl_options","transit","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["rpl_options","transit","flags","external"],"reader":"flag","visible":true,"variable":true},
  {"path":["rpl_options","transit","flags","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["rpl_options","transit","path_control"],"reader":"number","visible":true,"variable":true},
  {"path":["rpl_options","transit","path_sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["rpl_options","transit","path_lifetime"],"reader":"number","visible":true,"variable":true},
  {"path":["rpl_options","transit","parent"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["rpl_options","solicited","instance_id"],"reader":"number","visible":true,"variable":true},
  {"path":["rpl_options","solicited","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["rpl_options","solicited","flags","version"],"reader":"flag","visible":true,"variable":true},
  {"path":["rpl_options","solicited","flags","instance_id"],"reader":"flag","visible":true,"variable":true},
  {"path":["rpl_options","solicited","flags","dodag_id"],"reader":"flag","visible":true,"variable":true},
  {"path":["rpl_options","solicited","dodag_id"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["rpl_options","solicited","version"],"reader":"number","visible":true,"variable":true},
  {"path":["rpl_options","prefix","length"],"reader":"number","visible":true,"variable":true},
  {"path":["rpl_options","prefix","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["rpl_options","prefix","flags","on_link"],"reader":"flag","visible":true,"variable":true},
  {"path":["rpl_options","prefix","flags","autonomous"],"reader":"flag","visible":true,"variable":true},
  {"path":["rpl_options","prefix","flags","router_address"],"reader":"flag","visible":true,"variable":true},
  {"path":["rpl_options","prefix","valid_lifetime"],"reader":"number","visible":true,"variable":true},
  {"path":["rpl_options","prefix","preferred_lifetime"],"reader":"number","visible":true,"variable":true},
  {"path":["rpl_options","prefix","prefix"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["rpl_options","target_descriptor"],"reader":"number","visible":true,"variable":true},
  {"path":["rpl_options","data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["extension","version"],"reader":"number","visible":true,"variable":true},
  {"path":["extension","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["extension","checksum"],"reader":"number","visible":true,"variable":true},
  {"path":["extension","objects"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["extension","objects","length"],"reader":"number","visible":true,"variable":true},
  {"path":["extension","objects","class_num"],"reader":"number","visible":true,"variable":true},
  {"path":["extension","objects","c_type"],"reader":"number","visible":true,"variable":true},
  {"path":["extension","objects","labels"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["extension","objects","labels","label"],"reader":"number","visible":true,"variable":true},
  {"path":["extension","objects","labels","traffic_class"],"reader":"number","visible":true,"variable":true},
  {"path":["extension","objects","labels","bottom_of_stack"],"reader":"flag","visible":true,"variable":true},
  {"path":["extension","objects","labels","ttl"],"reader":"number","visible":true,"variable":true},
  {"path":["extension","objects","interface_role"],"reader":"number","visible":true,"variable":true},
  {"path":["extension","objects","has_index"],"reader":"flag","visible":false,"variable":true},
  {"path":["extension","objects","has_address"],"reader":"flag","visible":false,"variable":true},
  {"path":["extension","objects","has_name"],"reader":"flag","visible":false,"variable":true},
  {"path":["extension","objects","has_mtu"],"reader":"flag","visible":false,"variable":true},
  {"path":["extension","objects","interface_index"],"reader":"number","visible":true,"variable":true},
  {"path":["extension","objects","address_family"],"reader":"number","visible":true,"variable":true},
  {"path":["extension","objects","ipv4_address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["extension","objects","ipv6_address"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["extension","objects","name_length"],"reader":"number","visible":true,"variable":true},
  {"path":["extension","objects","interface_name"],"reader":"text","visible":true,"variable":true},
  {"path":["extension","objects","interface_mtu"],"reader":"number","visible":true,"variable":true},
  {"path":["extension","objects","probed_name"],"reader":"text","visible":true,"variable":true},
  {"path":["extension","objects","probed_index"],"reader":"number","visible":true,"variable":true},
  {"path":["extension","objects","probed_family"],"reader":"number","visible":true,"variable":true},
  {"path":["extension","objects","probed_length"],"reader":"number","visible":true,"variable":true},
  {"path":["extension","objects","probed_ipv4_address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["extension","objects","probed_ipv6_address"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["extension","objects","probed_address"],"reader":"bytes","visible":true,"variable":true},
  {"path":["extension","objects","data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["payload_offset"],"reader":"payload_offset","visible":true,"variable":false},
  {"path":["payload_length"],"reader":"payload_length","visible":false,"variable":false},
  {"path":["payload"],"reader":"payload","visible":true,"variable":false}
]

const names4 = nameTable(rows[4])
/** Internet Control Message Protocol for IPv6, RFC 4443. */
class Icmp6 extends Layer {
  get type() {
    return this._packet._block.view.getUint8(this._at)
  }

  get code() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get checksum() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get checksum_status() {
    return this._checksumStatus(3)
  }

  get type_name() {
    return names4[this._packet._block.view.getUint8(this._at)]
  }

  get length() {
    return this._visited(5)
  }

  get mtu() {
    return this._visited(6)
  }

  get pointer() {
    return this._visited(7)
  }

  get identifier() {
    return this._visited(8)
  }

  get sequence_number() {
    return this._visited(9)
  }

  get extended_echo() {
    return this._details('extended_echo')
  }

  get mld() {
    return this._details('mld')
  }

  get ra() {
    return this._details('ra')
  }

  get ns() {
    return this._details('ns')
  }

  get na() {
    return this._details('na')
  }

  get redirect() {
    return this._details('redirect')
  }

  get renumbering() {
    return this._details('renumbering')
  }

  get node_information() {
    return this._details('node_information')
  }

  get mobile() {
    return this._details('mobile')
  }

  get certification_path() {
    return this._details('certification_path')
  }

  get fast_handover() {
    return this._details('fast_handover')
  }

  get router_discovery() {
    return this._details('router_discovery')
  }

  get duplicate_address() {
    return this._details('duplicate_address')
  }

  get body() {
    return this._visited(131)
  }

  get options() {
    return this._details('options')
  }

  get dis() {
    return this._details('dis')
  }

  get dio() {
    return this._details('dio')
  }

  get dao() {
    return this._details('dao')
  }

  get dao_ack() {
    return this._details('dao_ack')
  }

  get rpl_options() {
    return this._details('rpl_options')
  }

  get extension() {
    return this._details('extension')
  }

  get payload_offset() {
    return this._payloadOffset()
  }

  get payload_length() {
    return this._payloadLength()
  }

  get payload() {
    return this._payload()
  }
}
Icmp6.Cut = cutClass(Icmp6, { type: 1, code: 2, checksum: 4, type_name: 1 })

Icmp6.prototype._id = 27

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    type: bytes[at],
    code: bytes[at + 1],
    checksum: view.getUint16(at + 2),
    payload_offset: ints[word + 1] + ints[word + 2],
    payload: packet._payloadOf(word)
  }
  if (parent !== undefined) parent.icmp6 = node
  return node
}

const packet = {
  get icmp6() {
    const word = this._find(27)
    return word > 0 ? new Icmp6(this, word) : this._cut(word, Icmp6)
  }
}

module.exports = { rows, tree, packet }
