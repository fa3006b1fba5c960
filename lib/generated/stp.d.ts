// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Spanning Tree Protocol, IEEE 802.1Q: read from the packet when asked; a field that was not captured is undefined. */
export interface Stp {
  /** 0: spanning tree. */
  readonly protocol_id?: number
  /** Newest version whose fields the BPDU has. */
  readonly version?: number
  /** Kind of BPDU. */
  readonly type?: number
  /** Name of the type. */
  readonly type_name?: string
  /** Flags. */
  readonly flags?: {
    /** A topology change was heard of. */
    readonly topology_change_acknowledgment?: 0 | 1
    /** The port agrees to a proposal. */
    readonly agreement?: 0 | 1
    /** The port forwards frames. */
    readonly forwarding?: 0 | 1
    /** The port learns addresses. */
    readonly learning?: 0 | 1
    /** What the port is in the tree. */
    readonly port_role?: number
    /** The port wants to become a designated one at once. */
    readonly proposal?: 0 | 1
    /** The topology changes. */
    readonly topology_change?: 0 | 1
  }
  readonly root?: {
    /** Priority of the root bridge, a multiple of 4096. */
    readonly priority?: number
    /** Tree or VLAN of the root's identifier. */
    readonly system_id_extension?: number
    /** Address of the root bridge. */
    readonly address?: string
    /** Cost of the path to the root. */
    readonly path_cost?: number
  }
  readonly bridge?: {
    /** Priority of the sender, a multiple of 4096; in MSTP of the regional root. */
    readonly priority?: number
    /** Tree or VLAN of that identifier. */
    readonly system_id_extension?: number
    /** Address of that bridge. */
    readonly address?: string
  }
  /** Port that sent the BPDU: its priority in the upper 4 bits, its number. */
  readonly port?: number
  /** Age of what the root said, in 1/256 s. */
  readonly message_age?: number
  /** Age at which it is forgotten, in 1/256 s. */
  readonly max_age?: number
  /** Time between BPDUs, in 1/256 s. */
  readonly hello_time?: number
  /** Time in each state before a port forwards, in 1/256 s. */
  readonly forward_delay?: number
  /** 0: there is nothing of version 1. */
  readonly version_1_length?: number
  /** PVST+: what follows the BPDU. */
  readonly tlvs?: Array<{
    /** What it is; 0 for the VLAN. */
    readonly type?: number
    /** Length of the value, in bytes. */
    readonly length?: number
    /** VLAN whose tree the BPDU is of. */
    readonly originating_vlan?: number
    /** Value of a type that is not known. */
    readonly value?: Buffer
  }>
  /** Length of the fields of MSTP, in bytes; 0 in BPDUs that came before the standard. */
  readonly version_3_length?: number
  readonly configuration?: {
    /** 0: as the standard has it; in BPDUs from before it the length of the fields of MSTP. */
    readonly format_selector?: number
    /** Name of the region. */
    readonly name?: string
    /** Revision of the region's configuration. */
    readonly revision_level?: number
    /** HMAC-MD5 of which tree each VLAN has. */
    readonly digest?: Buffer
  }
  readonly cist?: {
    /** Cost of the path to the regional root. */
    readonly internal_root_path_cost?: number
    /** Priority of the sender, a multiple of 4096. */
    readonly bridge_priority?: number
    /** Tree of that identifier: 0. */
    readonly bridge_system_id_extension?: number
    /** Address of the sender. */
    readonly bridge_address?: string
    /** Bridges that may pass it on. */
    readonly remaining_hops?: number
  }
  /** Trees within the region. */
  readonly msti?: Array<{
    /** Number of the tree, in BPDUs from before the standard. */
    readonly instance?: number
    /** Flags of the tree. */
    readonly flags?: {
      /** The region's master port is reached by this one. */
      readonly master?: 0 | 1
      /** The port agrees to a proposal. */
      readonly agreement?: 0 | 1
      /** The port forwards frames. */
      readonly forwarding?: 0 | 1
      /** The port learns addresses. */
      readonly learning?: 0 | 1
      /** What the port is in the tree. */
      readonly port_role?: number
      /** The port wants to become a designated one at once. */
      readonly proposal?: 0 | 1
      /** The tree's topology changes. */
      readonly topology_change?: 0 | 1
    }
    /** Priority of the tree's root, in units of 4096. */
    readonly priority?: number
    /** Number of the tree. */
    readonly id?: number
    /** Priority and tree of the root, in BPDUs from before the standard. */
    readonly regional_root_id?: number
    /** Address of the tree's root. */
    readonly regional_root?: string
    /** Cost of the path to it. */
    readonly internal_root_path_cost?: number
    /** Priority of the sender, in units of 4096. */
    readonly bridge_priority?: number
    /** Priority of the port, in units of 16. */
    readonly port_priority?: number
    /** Priority of the sender, in BPDUs from before the standard. */
    readonly bridge_id_priority?: number
    /** Tree of that identifier. */
    readonly bridge_id?: number
    /** Address of the sender. */
    readonly bridge_address?: string
    /** Port that sent the BPDU. */
    readonly port?: number
    /** Bridges that may pass it on. */
    readonly remaining_hops?: number
  }>
  /** Length of the fields of SPB, in bytes. */
  readonly version_4_length?: number
  readonly auxiliary?: {
    /** 0: as the standard has it. */
    readonly format_selector?: number
    /** Name of the region that was, or will be. */
    readonly name?: string
    /** Revision of its configuration. */
    readonly revision_level?: number
    /** HMAC-MD5 of which tree each VLAN has there. */
    readonly digest?: Buffer
  }
  readonly agreement?: {
    /** The port must not be a root port. */
    readonly restricted_role?: 0 | 1
    /** The agreement holds. */
    readonly valid?: 0 | 1
    /** Number of the agreement that was discarded. */
    readonly discarded_number?: number
    /** Number of the agreement. */
    readonly number?: number
    /** Format of the digest. */
    readonly format_id?: number
    /** 0: other formats that are known. */
    readonly format_capabilities?: number
    /** When frames are discarded. */
    readonly convention_id?: number
    /** 0: other conventions that are known. */
    readonly convention_capabilities?: number
    /** Edges of the topology that the digest is of. */
    readonly edge_count?: number
    /** Digest of the topology. */
    readonly digest?: Buffer
  }
  /** The layer's fields as a plain object. */
  toJSON(): StpTree
}

/** Spanning Tree Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface StpTree extends InnerTrees, Pick<Stp, 'root' | 'bridge' | 'port' | 'message_age' | 'max_age' | 'hello_time' | 'forward_delay' | 'version_1_length' | 'tlvs' | 'version_3_length' | 'configuration' | 'cist' | 'version_4_length' | 'auxiliary' | 'agreement'>, Required<Pick<Stp, 'protocol_id' | 'version' | 'type'>> {
  readonly flags?: {
    /** A topology change was heard of. */
    readonly topology_change_acknowledgment?: 0 | 1
    /** The port agrees to a proposal. */
    readonly agreement?: 0 | 1
    /** The port forwards frames. */
    readonly forwarding?: 0 | 1
    /** The port learns addresses. */
    readonly learning?: 0 | 1
    /** What the port is in the tree. */
    readonly port_role?: number
    /** The port wants to become a designated one at once. */
    readonly proposal?: 0 | 1
    /** The topology changes. */
    readonly topology_change?: 0 | 1
  }
  /** Trees within the region. */
  readonly msti?: Array<{
    /** Number of the tree, in BPDUs from before the standard. */
    readonly instance?: number
    readonly flags?: {
      /** The region's master port is reached by this one. */
      readonly master?: 0 | 1
      /** The port agrees to a proposal. */
      readonly agreement?: 0 | 1
      /** The port forwards frames. */
      readonly forwarding?: 0 | 1
      /** The port learns addresses. */
      readonly learning?: 0 | 1
      /** What the port is in the tree. */
      readonly port_role?: number
      /** The port wants to become a designated one at once. */
      readonly proposal?: 0 | 1
      /** The tree's topology changes. */
      readonly topology_change?: 0 | 1
    }
    /** Priority of the tree's root, in units of 4096. */
    readonly priority?: number
    /** Number of the tree. */
    readonly id?: number
    /** Priority and tree of the root, in BPDUs from before the standard. */
    readonly regional_root_id?: number
    /** Address of the tree's root. */
    readonly regional_root?: string
    /** Cost of the path to it. */
    readonly internal_root_path_cost?: number
    /** Priority of the sender, in units of 4096. */
    readonly bridge_priority?: number
    /** Priority of the port, in units of 16. */
    readonly port_priority?: number
    /** Priority of the sender, in BPDUs from before the standard. */
    readonly bridge_id_priority?: number
    /** Tree of that identifier. */
    readonly bridge_id?: number
    /** Address of the sender. */
    readonly bridge_address?: string
    /** Port that sent the BPDU. */
    readonly port?: number
    /** Bridges that may pass it on. */
    readonly remaining_hops?: number
  }>
}

/** The type of each field's column, by our names. */
export interface StpColumns {
  'stp.protocol_id': Uint16Array
  'stp.version': Uint8Array
  'stp.type': Uint8Array
  'stp.type_name': VariableColumn
  'stp.flags': Uint8Array
  'stp.flags.topology_change_acknowledgment': Uint8Array
  'stp.flags.agreement': Uint8Array
  'stp.flags.forwarding': Uint8Array
  'stp.flags.learning': Uint8Array
  'stp.flags.port_role': Uint8Array
  'stp.flags.proposal': Uint8Array
  'stp.flags.topology_change': Uint8Array
  'stp.root.priority': Uint16Array
  'stp.root.system_id_extension': Uint16Array
  'stp.root.address': Uint8Array
  'stp.root.path_cost': Uint32Array
  'stp.bridge.priority': Uint16Array
  'stp.bridge.system_id_extension': Uint16Array
  'stp.bridge.address': Uint8Array
  'stp.port': Uint16Array
  'stp.message_age': Uint16Array
  'stp.max_age': Uint16Array
  'stp.hello_time': Uint16Array
  'stp.forward_delay': Uint16Array
  'stp.version_1_length': Uint8Array
  'stp.tlvs': never
  'stp.tlvs.type': Uint16Array
  'stp.tlvs.length': Uint16Array
  'stp.tlvs.originating_vlan': Uint16Array
  'stp.tlvs.value': VariableColumn
  'stp.version_3_length': Uint16Array
  'stp.configuration.format_selector': Uint8Array
  'stp.configuration.name': VariableColumn
  'stp.configuration.revision_level': Uint16Array
  'stp.configuration.digest': VariableColumn
  'stp.cist.internal_root_path_cost': Uint32Array
  'stp.cist.bridge_priority': Uint16Array
  'stp.cist.bridge_system_id_extension': Uint16Array
  'stp.cist.bridge_address': Uint8Array
  'stp.cist.remaining_hops': Uint8Array
  'stp.msti': never
  'stp.msti.instance': Uint16Array
  'stp.msti.flags': Uint8Array
  'stp.msti.flags.master': Uint8Array
  'stp.msti.flags.agreement': Uint8Array
  'stp.msti.flags.forwarding': Uint8Array
  'stp.msti.flags.learning': Uint8Array
  'stp.msti.flags.port_role': Uint8Array
  'stp.msti.flags.proposal': Uint8Array
  'stp.msti.flags.topology_change': Uint8Array
  'stp.msti.priority': Uint8Array
  'stp.msti.id': Uint16Array
  'stp.msti.regional_root_id': Uint16Array
  'stp.msti.regional_root': Uint8Array
  'stp.msti.internal_root_path_cost': Uint32Array
  'stp.msti.bridge_priority': Uint8Array
  'stp.msti.port_priority': Uint8Array
  'stp.msti.bridge_id_priority': Uint8Array
  'stp.msti.bridge_id': Uint16Array
  'stp.msti.bridge_address': Uint8Array
  'stp.msti.port': Uint16Array
  'stp.msti.remaining_hops': Uint8Array
  'stp.version_4_length': Uint16Array
  'stp.auxiliary.format_selector': Uint8Array
  'stp.auxiliary.name': VariableColumn
  'stp.auxiliary.revision_level': Uint16Array
  'stp.auxiliary.digest': VariableColumn
  'stp.agreement.restricted_role': Uint8Array
  'stp.agreement.valid': Uint8Array
  'stp.agreement.discarded_number': Uint8Array
  'stp.agreement.number': Uint8Array
  'stp.agreement.format_id': Uint8Array
  'stp.agreement.format_capabilities': Uint8Array
  'stp.agreement.convention_id': Uint8Array
  'stp.agreement.convention_capabilities': Uint8Array
  'stp.agreement.edge_count': Uint16Array
  'stp.agreement.digest': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface StpWiresharkColumns {
  'stp.protocol': Uint16Array
  'stp.flags.tcack': Uint8Array
  'stp.flags.tc': Uint8Array
  'stp.root.prio': Uint16Array
  'stp.root.ext': Uint16Array
  'stp.root.hw': Uint8Array
  'stp.root.cost': Uint32Array
  'stp.bridge.prio': Uint16Array
  'stp.bridge.ext': Uint16Array
  'stp.bridge.hw': Uint8Array
  'stp.pvst.tlvtype': Uint16Array
  'stp.pvst.tlvlen': Uint16Array
  'stp.pvst.origvlan': Uint16Array
  'stp.pvst.tlvval': VariableColumn
  'mstp.version_3_length': Uint16Array
  'mstp.config_format_selector': Uint8Array
  'mstp.config_name': VariableColumn
  'mstp.config_revision_level': Uint16Array
  'mstp.config_digest': VariableColumn
  'mstp.cist_internal_root_path_cost': Uint32Array
  'mstp.cist_bridge.prio': Uint16Array
  'mstp.cist_bridge.ext': Uint16Array
  'mstp.cist_bridge.hw': Uint8Array
  'mstp.cist_remaining_hops': Uint8Array
  'mstp.msti.msti_id': Uint16Array
  'mstp.msti.flags': Uint8Array
  'mstp.msti.priority': Uint8Array
  'mstp.msti.regional_root_id': Uint16Array
  'mstp.msti.root.hw': Uint8Array
  'mstp.msti.root_cost': Uint32Array
  'mstp.msti.bridge_priority': Uint8Array
  'mstp.msti.port_priority': Uint8Array
  'mstp.msti.bridge_id_priority': Uint8Array
  'mstp.msti.bridge_id': Uint16Array
  'mstp.msti.bridge_id_mac': Uint8Array
  'mstp.msti.port': Uint16Array
  'mstp.msti.remaining_hops': Uint8Array
  'mstp.version_4_length': Uint16Array
  'mstp.agree_flags.rest_role': Uint8Array
  'mstp.agree_flags.agreement_valid': Uint8Array
  'mstp.agree_flags.dagreement_num': Uint8Array
  'mstp.agree_flags.agreement_num': Uint8Array
  'bpdu.agreement_digest_format_id': Uint8Array
  'bpdu.agreement_digest_format_capabilities': Uint8Array
  'bpdu.agreement_digest_convention_id': Uint8Array
  'bpdu.agreement_digest_convention_capabilities': Uint8Array
  'bpdu.agreement_digest_edge_count': Uint16Array
  'mstp.agreement_digest': VariableColumn
}

/** Names of its fields: ours. */
export type StpFieldName = keyof StpColumns

/** Names of its fields: Wireshark's. */
export type StpWiresharkName = keyof StpWiresharkColumns
