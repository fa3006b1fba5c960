// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { ChecksumStatus, InnerTrees, VariableColumn } from './protocols'

/** Stream Control Transmission Protocol, RFC 9260: read from the packet when asked; a field that was not captured is undefined. */
export interface Sctp {
  /** Source port. */
  readonly sport?: number
  /** Destination port. */
  readonly dport?: number
  /** The receiver's tag, which tells packets of an older association; 0 in front of INIT. */
  readonly verification_tag?: number
  /** CRC-32c of the packet, its lowest byte first. */
  readonly checksum?: number
  /** Whether the checksum fits. */
  readonly checksum_status?: ChecksumStatus
  /** The chunks, in packet order. */
  readonly chunks?: Array<{
    /** What the chunk is. */
    readonly type?: number
    /** Name of the type. */
    readonly type_name?: string
    /** Who does not know the type passes over the chunk, and does not stop. */
    readonly skip?: 0 | 1
    /** Who does not know the type reports it. */
    readonly report?: 0 | 1
    /** Flags of the chunk. */
    readonly flags?: {
      /** DATA: it should be acknowledged at once. */
      readonly immediate?: 0 | 1
      /** DATA: not in order. */
      readonly unordered?: 0 | 1
      /** DATA: first part of a message. */
      readonly begins?: 0 | 1
      /** DATA: last part of a message. */
      readonly ends?: 0 | 1
      /** SACK: sum of ECN nonces. */
      readonly nonce_sum?: number
      /** NR-SACK: sum of ECN nonces. */
      readonly nr_nonce_sum?: number
      /** ABORT: the verification tag is that of the packet which it answers. */
      readonly abort_tag_reflected?: 0 | 1
      /** SHUTDOWN COMPLETE: the same. */
      readonly complete_tag_reflected?: 0 | 1
      /** PKTDROP: the packet is not all here. */
      readonly truncated?: 0 | 1
      /** PKTDROP: its checksum was wrong. */
      readonly damaged?: 0 | 1
      /** PKTDROP: a router says so. */
      readonly middle_box?: 0 | 1
    }
    /** Length of the chunk, its head included, in bytes. */
    readonly length?: number
    readonly data?: {
      /** Transmission sequence number. */
      readonly tsn?: number
      /** Stream. */
      readonly stream_id?: number
      /** DATA: number of the message in its stream. */
      readonly stream_sequence_number?: number
      /** 0. */
      readonly reserved?: number
      /** I-DATA: number of the message in its stream. */
      readonly message_id?: number
      /** I-DATA: number of the fragment in its message, where it is not the first. */
      readonly fragment_number?: number
      /** Protocol of the user data; 0 where it is not told. */
      readonly payload_protocol_id?: number
      /** Name of the protocol. */
      readonly payload_protocol_name?: string
      /** User data. */
      readonly user_data?: Buffer
    }
    readonly init?: {
      /** Verification tag for packets to the sender. */
      readonly initiate_tag?: number
      /** Room for received data, in bytes. */
      readonly a_rwnd?: number
      /** Streams that the sender wants to send. */
      readonly outbound_streams?: number
      /** Streams that it can receive, at most. */
      readonly inbound_streams?: number
      /** First number of the sender. */
      readonly initial_tsn?: number
    }
    readonly init_ack?: {
      /** Verification tag for packets to the sender. */
      readonly initiate_tag?: number
      /** Room for received data, in bytes. */
      readonly a_rwnd?: number
      /** Streams that the sender wants to send. */
      readonly outbound_streams?: number
      /** Streams that it can receive, at most. */
      readonly inbound_streams?: number
      /** First number of the sender. */
      readonly initial_tsn?: number
    }
    readonly sack?: {
      /** Number up to which all was received. */
      readonly cumulative_tsn_ack?: number
      /** Room for received data, in bytes. */
      readonly a_rwnd?: number
      /** Blocks that were received behind it. */
      readonly gap_block_count?: number
      /** Numbers that were received twice. */
      readonly duplicate_count?: number
      /** Blocks that were received. */
      readonly gap_blocks?: Array<{
        /** First number of the block, counted from the acknowledged one. */
        readonly start?: number
        /** The same as a number. */
        readonly start_tsn?: number
        /** Last number of the block, counted so. */
        readonly end?: number
        /** The same as a number. */
        readonly end_tsn?: number
      }>
      /** Numbers that were received twice. */
      readonly duplicate_tsns?: number[]
    }
    readonly nr_sack?: {
      /** Number up to which all was received. */
      readonly cumulative_tsn_ack?: number
      /** Room for received data, in bytes. */
      readonly a_rwnd?: number
      /** Blocks that were received behind it. */
      readonly gap_block_count?: number
      /** Such blocks that will not be dropped again. */
      readonly nr_gap_block_count?: number
      /** Numbers that were received twice. */
      readonly duplicate_count?: number
      /** 0. */
      readonly reserved?: number
      /** Blocks that were received. */
      readonly gap_blocks?: Array<{
        /** First number of the block, counted from the acknowledged one. */
        readonly start?: number
        /** The same as a number. */
        readonly start_tsn?: number
        /** Last number of the block, counted so. */
        readonly end?: number
        /** The same as a number. */
        readonly end_tsn?: number
      }>
      /** Blocks that were received. */
      readonly nr_gap_blocks?: Array<{
        /** First number of the block, counted from the acknowledged one. */
        readonly start?: number
        /** The same as a number. */
        readonly start_tsn?: number
        /** Last number of the block, counted so. */
        readonly end?: number
        /** The same as a number. */
        readonly end_tsn?: number
      }>
      /** Numbers that were received twice. */
      readonly duplicate_tsns?: number[]
    }
    readonly shutdown?: {
      /** Number up to which all was received. */
      readonly cumulative_tsn_ack?: number
    }
    /** COOKIE ECHO: the state cookie. */
    readonly cookie?: Buffer
    readonly ecne?: {
      /** Lowest number with a mark of congestion. */
      readonly lowest_tsn?: number
    }
    readonly cwr?: {
      /** Lowest number, as ECNE has it. */
      readonly lowest_tsn?: number
    }
    readonly auth?: {
      /** Shared key of the code. */
      readonly shared_key_id?: number
      /** How the code is made. */
      readonly hmac_id?: number
      /** Code of what follows. */
      readonly hmac?: Buffer
    }
    readonly forward_tsn?: {
      /** Number up to which nothing more comes. */
      readonly new_cumulative_tsn?: number
      /** What was passed over in each stream. */
      readonly streams?: Array<{
        /** Stream. */
        readonly id?: number
        /** Last message that was passed over. */
        readonly sequence_number?: number
      }>
    }
    readonly i_forward_tsn?: {
      /** Number up to which nothing more comes. */
      readonly new_cumulative_tsn?: number
      /** What was passed over in each stream. */
      readonly streams?: Array<{
        /** Stream. */
        readonly id?: number
        /** Flags. */
        readonly flags?: {
          /** 0. */
          readonly reserved?: number
          /** Of messages without order. */
          readonly unordered?: 0 | 1
        }
        /** Last message that was passed over. */
        readonly message_id?: number
      }>
    }
    readonly asconf?: {
      /** Number of the change. */
      readonly serial_number?: number
    }
    readonly asconf_ack?: {
      /** Number of the change that is answered. */
      readonly serial_number?: number
    }
    readonly pktdrop?: {
      /** Bandwidth of the link, in bytes per second. */
      readonly bandwidth?: number
      /** What waits there, in bytes. */
      readonly queue_size?: number
      /** Length of the packet, where it is not all here. */
      readonly truncated_length?: number
      /** 0. */
      readonly reserved?: number
      /** The packet that was dropped. */
      readonly data?: Buffer
    }
    /** PAD: what fills it. */
    readonly padding_data?: Buffer
    /** Parameters, in packet order; those within another one come behind it. */
    readonly parameters?: Array<{
      /** What it is. */
      readonly type?: number
      /** Name of the type. */
      readonly type_name?: string
      /** Who does not know the type passes over it, and does not stop. */
      readonly skip?: 0 | 1
      /** Who does not know the type reports it. */
      readonly report?: 0 | 1
      /** Length of the parameter, its head included, in bytes. */
      readonly length?: number
      /** The sender's, which the answer repeats. */
      readonly heartbeat_information?: Buffer
      /** Address of the sender. */
      readonly ipv4_address?: string
      /** Address of the sender. */
      readonly ipv6_address?: string
      /** State that the peer gives back. */
      readonly state_cookie?: Buffer
      /** How much longer a cookie should be good, in ms. */
      readonly cookie_lifespan_increment?: number
      /** Name of the sender. */
      readonly host_name?: string
      /** Types of addresses that the sender can use. */
      readonly supported_address_types?: number[]
      /** Number of the request. */
      readonly request_number?: number
      /** Number of the request that is answered. */
      readonly response_number?: number
      /** Last number of the sender. */
      readonly last_assigned_tsn?: number
      /** What became of the request. */
      readonly result?: number
      /** Next number of the sender. */
      readonly senders_next_tsn?: number
      /** Next number of the receiver. */
      readonly receivers_next_tsn?: number
      /** Streams that are reset; all where there is none. */
      readonly streams?: number[]
      /** How many more streams are wanted. */
      readonly new_outgoing_streams?: number
      /** 0. */
      readonly outgoing_reserved?: number
      /** How many more streams are wanted. */
      readonly new_incoming_streams?: number
      /** 0. */
      readonly incoming_reserved?: number
      /** Random number for keys. */
      readonly random_number?: Buffer
      /** Types of chunks that must have a code in front. */
      readonly chunk_types?: number[]
      /** How codes may be made. */
      readonly hmac_ids?: number[]
      /** Types of chunks that the sender knows. */
      readonly supported_chunk_types?: number[]
      /** What tells the answer to this change. */
      readonly correlation_id?: number
      /** Adaptation layer of the sender. */
      readonly adaptation_indication?: number
      /** Value of a type that is not known. */
      readonly value?: Buffer
      /** Fills it to 4 bytes. */
      readonly padding?: Buffer
    }>
    /** What went wrong; parameters within a cause come behind it. */
    readonly causes?: Array<{
      /** What went wrong. */
      readonly code?: number
      /** Name of the code. */
      readonly code_name?: string
      /** Length of the cause, its head included, in bytes. */
      readonly length?: number
      /** The stream that there is none of. */
      readonly stream_id?: number
      /** 0. */
      readonly reserved?: number
      /** How many parameters are missing. */
      readonly missing_count?: number
      /** Their types. */
      readonly missing_types?: number[]
      /** How much too late the cookie was, in microseconds. */
      readonly staleness?: number
      /** Number of the chunk without data. */
      readonly tsn?: number
      /** The code that is not known. */
      readonly hmac_id?: number
      /** The chunk that is not known, or not allowed. */
      readonly chunk?: Buffer
      /** What is said of it. */
      readonly information?: Buffer
      /** Fills it to 4 bytes. */
      readonly padding?: Buffer
    }>
    /** Value of a type that is not known, or what is left of one. */
    readonly value?: Buffer
    /** Fills it to 4 bytes. */
    readonly padding?: Buffer
  }>
  /** The layer's fields as a plain object. */
  toJSON(): SctpTree
}

/** Stream Control Transmission Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface SctpTree extends InnerTrees, Required<Pick<Sctp, 'sport' | 'dport' | 'verification_tag' | 'checksum'>> {
  /** The chunks, in packet order. */
  readonly chunks?: Array<{
    /** What the chunk is. */
    readonly type?: number
    /** Name of the type. */
    readonly type_name?: string
    readonly flags?: {
      /** DATA: it should be acknowledged at once. */
      readonly immediate?: 0 | 1
      /** DATA: not in order. */
      readonly unordered?: 0 | 1
      /** DATA: first part of a message. */
      readonly begins?: 0 | 1
      /** DATA: last part of a message. */
      readonly ends?: 0 | 1
      /** SACK: sum of ECN nonces. */
      readonly nonce_sum?: number
      /** NR-SACK: sum of ECN nonces. */
      readonly nr_nonce_sum?: number
      /** ABORT: the verification tag is that of the packet which it answers. */
      readonly abort_tag_reflected?: 0 | 1
      /** SHUTDOWN COMPLETE: the same. */
      readonly complete_tag_reflected?: 0 | 1
      /** PKTDROP: the packet is not all here. */
      readonly truncated?: 0 | 1
      /** PKTDROP: its checksum was wrong. */
      readonly damaged?: 0 | 1
      /** PKTDROP: a router says so. */
      readonly middle_box?: 0 | 1
    }
    /** Length of the chunk, its head included, in bytes. */
    readonly length?: number
    readonly data?: {
      /** Transmission sequence number. */
      readonly tsn?: number
      /** Stream. */
      readonly stream_id?: number
      /** DATA: number of the message in its stream. */
      readonly stream_sequence_number?: number
      /** I-DATA: number of the message in its stream. */
      readonly message_id?: number
      /** I-DATA: number of the fragment in its message, where it is not the first. */
      readonly fragment_number?: number
      /** Protocol of the user data; 0 where it is not told. */
      readonly payload_protocol_id?: number
      /** Name of the protocol. */
      readonly payload_protocol_name?: string
      /** User data. */
      readonly user_data?: Buffer
    }
    readonly init?: {
      /** Verification tag for packets to the sender. */
      readonly initiate_tag?: number
      /** Room for received data, in bytes. */
      readonly a_rwnd?: number
      /** Streams that the sender wants to send. */
      readonly outbound_streams?: number
      /** Streams that it can receive, at most. */
      readonly inbound_streams?: number
      /** First number of the sender. */
      readonly initial_tsn?: number
    }
    readonly init_ack?: {
      /** Verification tag for packets to the sender. */
      readonly initiate_tag?: number
      /** Room for received data, in bytes. */
      readonly a_rwnd?: number
      /** Streams that the sender wants to send. */
      readonly outbound_streams?: number
      /** Streams that it can receive, at most. */
      readonly inbound_streams?: number
      /** First number of the sender. */
      readonly initial_tsn?: number
    }
    readonly sack?: {
      /** Number up to which all was received. */
      readonly cumulative_tsn_ack?: number
      /** Room for received data, in bytes. */
      readonly a_rwnd?: number
      /** Blocks that were received behind it. */
      readonly gap_block_count?: number
      /** Numbers that were received twice. */
      readonly duplicate_count?: number
      /** Blocks that were received. */
      readonly gap_blocks?: Array<{
        /** First number of the block, counted from the acknowledged one. */
        readonly start?: number
        /** The same as a number. */
        readonly start_tsn?: number
        /** Last number of the block, counted so. */
        readonly end?: number
        /** The same as a number. */
        readonly end_tsn?: number
      }>
      /** Numbers that were received twice. */
      readonly duplicate_tsns?: number[]
    }
    readonly nr_sack?: {
      /** Number up to which all was received. */
      readonly cumulative_tsn_ack?: number
      /** Room for received data, in bytes. */
      readonly a_rwnd?: number
      /** Blocks that were received behind it. */
      readonly gap_block_count?: number
      /** Such blocks that will not be dropped again. */
      readonly nr_gap_block_count?: number
      /** Numbers that were received twice. */
      readonly duplicate_count?: number
      /** Blocks that were received. */
      readonly gap_blocks?: Array<{
        /** First number of the block, counted from the acknowledged one. */
        readonly start?: number
        /** The same as a number. */
        readonly start_tsn?: number
        /** Last number of the block, counted so. */
        readonly end?: number
        /** The same as a number. */
        readonly end_tsn?: number
      }>
      /** Blocks that were received. */
      readonly nr_gap_blocks?: Array<{
        /** First number of the block, counted from the acknowledged one. */
        readonly start?: number
        /** The same as a number. */
        readonly start_tsn?: number
        /** Last number of the block, counted so. */
        readonly end?: number
        /** The same as a number. */
        readonly end_tsn?: number
      }>
      /** Numbers that were received twice. */
      readonly duplicate_tsns?: number[]
    }
    readonly shutdown?: {
      /** Number up to which all was received. */
      readonly cumulative_tsn_ack?: number
    }
    /** COOKIE ECHO: the state cookie. */
    readonly cookie?: Buffer
    readonly ecne?: {
      /** Lowest number with a mark of congestion. */
      readonly lowest_tsn?: number
    }
    readonly cwr?: {
      /** Lowest number, as ECNE has it. */
      readonly lowest_tsn?: number
    }
    readonly auth?: {
      /** Shared key of the code. */
      readonly shared_key_id?: number
      /** How the code is made. */
      readonly hmac_id?: number
      /** Code of what follows. */
      readonly hmac?: Buffer
    }
    readonly forward_tsn?: {
      /** Number up to which nothing more comes. */
      readonly new_cumulative_tsn?: number
      /** What was passed over in each stream. */
      readonly streams?: Array<{
        /** Stream. */
        readonly id?: number
        /** Last message that was passed over. */
        readonly sequence_number?: number
      }>
    }
    readonly i_forward_tsn?: {
      /** Number up to which nothing more comes. */
      readonly new_cumulative_tsn?: number
      /** What was passed over in each stream. */
      readonly streams?: Array<{
        /** Stream. */
        readonly id?: number
        readonly flags?: {
          /** Of messages without order. */
          readonly unordered?: 0 | 1
        }
        /** Last message that was passed over. */
        readonly message_id?: number
      }>
    }
    readonly asconf?: {
      /** Number of the change. */
      readonly serial_number?: number
    }
    readonly asconf_ack?: {
      /** Number of the change that is answered. */
      readonly serial_number?: number
    }
    readonly pktdrop?: {
      /** Bandwidth of the link, in bytes per second. */
      readonly bandwidth?: number
      /** What waits there, in bytes. */
      readonly queue_size?: number
      /** Length of the packet, where it is not all here. */
      readonly truncated_length?: number
      /** The packet that was dropped. */
      readonly data?: Buffer
    }
    /** PAD: what fills it. */
    readonly padding_data?: Buffer
    /** Parameters, in packet order; those within another one come behind it. */
    readonly parameters?: Array<{
      /** What it is. */
      readonly type?: number
      /** Name of the type. */
      readonly type_name?: string
      /** Length of the parameter, its head included, in bytes. */
      readonly length?: number
      /** The sender's, which the answer repeats. */
      readonly heartbeat_information?: Buffer
      /** Address of the sender. */
      readonly ipv4_address?: string
      /** Address of the sender. */
      readonly ipv6_address?: string
      /** State that the peer gives back. */
      readonly state_cookie?: Buffer
      /** How much longer a cookie should be good, in ms. */
      readonly cookie_lifespan_increment?: number
      /** Name of the sender. */
      readonly host_name?: string
      /** Types of addresses that the sender can use. */
      readonly supported_address_types?: number[]
      /** Number of the request. */
      readonly request_number?: number
      /** Number of the request that is answered. */
      readonly response_number?: number
      /** Last number of the sender. */
      readonly last_assigned_tsn?: number
      /** What became of the request. */
      readonly result?: number
      /** Next number of the sender. */
      readonly senders_next_tsn?: number
      /** Next number of the receiver. */
      readonly receivers_next_tsn?: number
      /** Streams that are reset; all where there is none. */
      readonly streams?: number[]
      /** How many more streams are wanted. */
      readonly new_outgoing_streams?: number
      /** How many more streams are wanted. */
      readonly new_incoming_streams?: number
      /** Random number for keys. */
      readonly random_number?: Buffer
      /** Types of chunks that must have a code in front. */
      readonly chunk_types?: number[]
      /** How codes may be made. */
      readonly hmac_ids?: number[]
      /** Types of chunks that the sender knows. */
      readonly supported_chunk_types?: number[]
      /** What tells the answer to this change. */
      readonly correlation_id?: number
      /** Adaptation layer of the sender. */
      readonly adaptation_indication?: number
      /** Value of a type that is not known. */
      readonly value?: Buffer
    }>
    /** What went wrong; parameters within a cause come behind it. */
    readonly causes?: Array<{
      /** What went wrong. */
      readonly code?: number
      /** Name of the code. */
      readonly code_name?: string
      /** Length of the cause, its head included, in bytes. */
      readonly length?: number
      /** The stream that there is none of. */
      readonly stream_id?: number
      /** How many parameters are missing. */
      readonly missing_count?: number
      /** Their types. */
      readonly missing_types?: number[]
      /** How much too late the cookie was, in microseconds. */
      readonly staleness?: number
      /** Number of the chunk without data. */
      readonly tsn?: number
      /** The code that is not known. */
      readonly hmac_id?: number
      /** The chunk that is not known, or not allowed. */
      readonly chunk?: Buffer
      /** What is said of it. */
      readonly information?: Buffer
    }>
    /** Value of a type that is not known, or what is left of one. */
    readonly value?: Buffer
  }>
}

/** The type of each field's column, by our names. */
export interface SctpColumns {
  'sctp.sport': Uint16Array
  'sctp.dport': Uint16Array
  'sctp.verification_tag': Uint32Array
  'sctp.checksum': Uint32Array
  'sctp.checksum_status': VariableColumn
  'sctp.chunks': never
  'sctp.chunks.type': Uint8Array
  'sctp.chunks.type_name': VariableColumn
  'sctp.chunks.skip': Uint8Array
  'sctp.chunks.report': Uint8Array
  'sctp.chunks.flags': Uint8Array
  'sctp.chunks.flags.immediate': Uint8Array
  'sctp.chunks.flags.unordered': Uint8Array
  'sctp.chunks.flags.begins': Uint8Array
  'sctp.chunks.flags.ends': Uint8Array
  'sctp.chunks.flags.nonce_sum': Uint8Array
  'sctp.chunks.flags.nr_nonce_sum': Uint8Array
  'sctp.chunks.flags.abort_tag_reflected': Uint8Array
  'sctp.chunks.flags.complete_tag_reflected': Uint8Array
  'sctp.chunks.flags.truncated': Uint8Array
  'sctp.chunks.flags.damaged': Uint8Array
  'sctp.chunks.flags.middle_box': Uint8Array
  'sctp.chunks.length': Uint16Array
  'sctp.chunks.data.tsn': Uint32Array
  'sctp.chunks.data.stream_id': Uint16Array
  'sctp.chunks.data.stream_sequence_number': Uint16Array
  'sctp.chunks.data.reserved': Uint16Array
  'sctp.chunks.data.message_id': Uint32Array
  'sctp.chunks.data.fragment_number': Uint32Array
  'sctp.chunks.data.payload_protocol_id': Uint32Array
  'sctp.chunks.data.payload_protocol_name': VariableColumn
  'sctp.chunks.data.user_data': VariableColumn
  'sctp.chunks.init.initiate_tag': Uint32Array
  'sctp.chunks.init.a_rwnd': Uint32Array
  'sctp.chunks.init.outbound_streams': Uint16Array
  'sctp.chunks.init.inbound_streams': Uint16Array
  'sctp.chunks.init.initial_tsn': Uint32Array
  'sctp.chunks.init_ack.initiate_tag': Uint32Array
  'sctp.chunks.init_ack.a_rwnd': Uint32Array
  'sctp.chunks.init_ack.outbound_streams': Uint16Array
  'sctp.chunks.init_ack.inbound_streams': Uint16Array
  'sctp.chunks.init_ack.initial_tsn': Uint32Array
  'sctp.chunks.sack.cumulative_tsn_ack': Uint32Array
  'sctp.chunks.sack.a_rwnd': Uint32Array
  'sctp.chunks.sack.gap_block_count': Uint16Array
  'sctp.chunks.sack.duplicate_count': Uint16Array
  'sctp.chunks.sack.gap_blocks': never
  'sctp.chunks.sack.gap_blocks.start': Uint16Array
  'sctp.chunks.sack.gap_blocks.start_tsn': Uint32Array
  'sctp.chunks.sack.gap_blocks.end': Uint16Array
  'sctp.chunks.sack.gap_blocks.end_tsn': Uint32Array
  'sctp.chunks.sack.duplicate_tsns': Uint32Array
  'sctp.chunks.nr_sack.cumulative_tsn_ack': Uint32Array
  'sctp.chunks.nr_sack.a_rwnd': Uint32Array
  'sctp.chunks.nr_sack.gap_block_count': Uint16Array
  'sctp.chunks.nr_sack.nr_gap_block_count': Uint16Array
  'sctp.chunks.nr_sack.duplicate_count': Uint16Array
  'sctp.chunks.nr_sack.reserved': Uint16Array
  'sctp.chunks.nr_sack.gap_blocks': never
  'sctp.chunks.nr_sack.gap_blocks.start': Uint16Array
  'sctp.chunks.nr_sack.gap_blocks.start_tsn': Uint32Array
  'sctp.chunks.nr_sack.gap_blocks.end': Uint16Array
  'sctp.chunks.nr_sack.gap_blocks.end_tsn': Uint32Array
  'sctp.chunks.nr_sack.nr_gap_blocks': never
  'sctp.chunks.nr_sack.nr_gap_blocks.start': Uint16Array
  'sctp.chunks.nr_sack.nr_gap_blocks.start_tsn': Uint32Array
  'sctp.chunks.nr_sack.nr_gap_blocks.end': Uint16Array
  'sctp.chunks.nr_sack.nr_gap_blocks.end_tsn': Uint32Array
  'sctp.chunks.nr_sack.duplicate_tsns': Uint32Array
  'sctp.chunks.shutdown.cumulative_tsn_ack': Uint32Array
  'sctp.chunks.cookie': VariableColumn
  'sctp.chunks.ecne.lowest_tsn': Uint32Array
  'sctp.chunks.cwr.lowest_tsn': Uint32Array
  'sctp.chunks.auth.shared_key_id': Uint16Array
  'sctp.chunks.auth.hmac_id': Uint16Array
  'sctp.chunks.auth.hmac': VariableColumn
  'sctp.chunks.forward_tsn.new_cumulative_tsn': Uint32Array
  'sctp.chunks.forward_tsn.streams': never
  'sctp.chunks.forward_tsn.streams.id': Uint16Array
  'sctp.chunks.forward_tsn.streams.sequence_number': Uint16Array
  'sctp.chunks.i_forward_tsn.new_cumulative_tsn': Uint32Array
  'sctp.chunks.i_forward_tsn.streams': never
  'sctp.chunks.i_forward_tsn.streams.id': Uint16Array
  'sctp.chunks.i_forward_tsn.streams.flags': Uint16Array
  'sctp.chunks.i_forward_tsn.streams.flags.reserved': Uint16Array
  'sctp.chunks.i_forward_tsn.streams.flags.unordered': Uint8Array
  'sctp.chunks.i_forward_tsn.streams.message_id': Uint32Array
  'sctp.chunks.asconf.serial_number': Uint32Array
  'sctp.chunks.asconf_ack.serial_number': Uint32Array
  'sctp.chunks.pktdrop.bandwidth': Uint32Array
  'sctp.chunks.pktdrop.queue_size': Uint32Array
  'sctp.chunks.pktdrop.truncated_length': Uint16Array
  'sctp.chunks.pktdrop.reserved': Uint16Array
  'sctp.chunks.pktdrop.data': VariableColumn
  'sctp.chunks.padding_data': VariableColumn
  'sctp.chunks.parameters': never
  'sctp.chunks.parameters.type': Uint16Array
  'sctp.chunks.parameters.type_name': VariableColumn
  'sctp.chunks.parameters.skip': Uint8Array
  'sctp.chunks.parameters.report': Uint8Array
  'sctp.chunks.parameters.length': Uint16Array
  'sctp.chunks.parameters.heartbeat_information': VariableColumn
  'sctp.chunks.parameters.ipv4_address': Uint32Array
  'sctp.chunks.parameters.ipv6_address': Uint8Array
  'sctp.chunks.parameters.state_cookie': VariableColumn
  'sctp.chunks.parameters.cookie_lifespan_increment': Uint32Array
  'sctp.chunks.parameters.host_name': VariableColumn
  'sctp.chunks.parameters.supported_address_types': Uint16Array
  'sctp.chunks.parameters.request_number': Uint32Array
  'sctp.chunks.parameters.response_number': Uint32Array
  'sctp.chunks.parameters.last_assigned_tsn': Uint32Array
  'sctp.chunks.parameters.result': Uint32Array
  'sctp.chunks.parameters.senders_next_tsn': Uint32Array
  'sctp.chunks.parameters.receivers_next_tsn': Uint32Array
  'sctp.chunks.parameters.streams': Uint16Array
  'sctp.chunks.parameters.new_outgoing_streams': Uint16Array
  'sctp.chunks.parameters.outgoing_reserved': Uint16Array
  'sctp.chunks.parameters.new_incoming_streams': Uint16Array
  'sctp.chunks.parameters.incoming_reserved': Uint16Array
  'sctp.chunks.parameters.random_number': VariableColumn
  'sctp.chunks.parameters.chunk_types': Uint8Array
  'sctp.chunks.parameters.hmac_ids': Uint16Array
  'sctp.chunks.parameters.supported_chunk_types': Uint8Array
  'sctp.chunks.parameters.correlation_id': Uint32Array
  'sctp.chunks.parameters.adaptation_indication': Uint32Array
  'sctp.chunks.parameters.value': VariableColumn
  'sctp.chunks.parameters.padding': VariableColumn
  'sctp.chunks.causes': never
  'sctp.chunks.causes.code': Uint16Array
  'sctp.chunks.causes.code_name': VariableColumn
  'sctp.chunks.causes.length': Uint16Array
  'sctp.chunks.causes.stream_id': Uint16Array
  'sctp.chunks.causes.reserved': Uint16Array
  'sctp.chunks.causes.missing_count': Uint32Array
  'sctp.chunks.causes.missing_types': Uint16Array
  'sctp.chunks.causes.staleness': Uint32Array
  'sctp.chunks.causes.tsn': Uint32Array
  'sctp.chunks.causes.hmac_id': Uint16Array
  'sctp.chunks.causes.chunk': VariableColumn
  'sctp.chunks.causes.information': VariableColumn
  'sctp.chunks.causes.padding': VariableColumn
  'sctp.chunks.value': VariableColumn
  'sctp.chunks.padding': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface SctpWiresharkColumns {
  'sctp.srcport': Uint16Array
  'sctp.port': Uint16Array
  'sctp.dstport': Uint16Array
  'sctp.chunk_type': Uint8Array
  'sctp.chunk_bit_1': Uint8Array
  'sctp.chunk_bit_2': Uint8Array
  'sctp.chunk_flags': Uint8Array
  'sctp.data_i_bit': Uint8Array
  'sctp.data_u_bit': Uint8Array
  'sctp.data_b_bit': Uint8Array
  'sctp.data_e_bit': Uint8Array
  'sctp.sack_nounce_sum': Uint8Array
  'sctp.nr_sack_nounce_sum': Uint8Array
  'sctp.abort_t_bit': Uint8Array
  'sctp.shutdown_complete_t_bit': Uint8Array
  'sctp.pckdrop_t_bit': Uint8Array
  'sctp.pckdrop_b_bit': Uint8Array
  'sctp.pckdrop_m_bit': Uint8Array
  'sctp.chunk_length': Uint16Array
  'sctp.data_tsn_raw': Uint32Array
  'sctp.data_sid': Uint16Array
  'sctp.data_ssn': Uint16Array
  'sctp.data_reserved': Uint16Array
  'sctp.data_mid': Uint32Array
  'sctp.data_fsn': Uint32Array
  'sctp.data_payload_proto_id': Uint32Array
  'sctp.init_initiate_tag': Uint32Array
  'sctp.initiate_tag': Uint32Array
  'sctp.init_credit': Uint32Array
  'sctp.init_nr_out_streams': Uint16Array
  'sctp.init_nr_in_streams': Uint16Array
  'sctp.init_initial_tsn': Uint32Array
  'sctp.initack_initiate_tag': Uint32Array
  'sctp.initack_credit': Uint32Array
  'sctp.initack_nr_out_streams': Uint16Array
  'sctp.initack_nr_in_streams': Uint16Array
  'sctp.initack_initial_tsn': Uint32Array
  'sctp.sack_cumulative_tsn_ack_raw': Uint32Array
  'sctp.sack_a_rwnd': Uint32Array
  'sctp.sack_number_of_gap_blocks': Uint16Array
  'sctp.sack_number_of_duplicated_tsns': Uint16Array
  'sctp.sack_gap_block_start': Uint16Array
  'sctp.sack_gap_block_start_tsn': Uint32Array
  'sctp.sack_gap_block_end': Uint16Array
  'sctp.sack_gap_block_end_tsn': Uint32Array
  'sctp.sack_duplicate_tsn': Uint32Array
  'sctp.nr_sack_cumulative_tsn_ack': Uint32Array
  'sctp.nr_sack_a_rwnd': Uint32Array
  'sctp.nr_sack_number_of_gap_blocks': Uint16Array
  'sctp.nr_sack_number_of_nr_gap_blocks': Uint16Array
  'sctp.nr_sack_number_of_duplicated_tsns': Uint16Array
  'sctp.nr_sack_reserved': Uint16Array
  'sctp.nr_sack_gap_block_start': Uint16Array
  'sctp.nr_sack_gap_block_start_tsn': Uint32Array
  'sctp.nr_sack_gap_block_end': Uint16Array
  'sctp.nr_sack_gap_block_end_tsn': Uint32Array
  'sctp.nr_sack_nr_gap_block_start': Uint16Array
  'sctp.nr_sack_nr_gap_block_start_tsn': Uint32Array
  'sctp.nr_sack_nr_gap_block_end': Uint16Array
  'sctp.nr_sack_nr_gap_block_end_tsn': Uint32Array
  'sctp.nr_sack_duplicate_tsn': Uint32Array
  'sctp.shutdown_cumulative_tsn_ack': Uint32Array
  'sctp.cookie': VariableColumn
  'sctp.ecne_lowest_tsn': Uint32Array
  'sctp.cwr_lowest_tsn': Uint32Array
  'sctp.shared_key_id': Uint16Array
  'sctp.hmac_id': Uint16Array
  'sctp.hmac': VariableColumn
  'sctp.forward_tsn_tsn': Uint32Array
  'sctp.forward_tsn_sid': Uint16Array
  'sctp.forward_tsn_ssn': Uint16Array
  'sctp.i_forward_tsn_tsn': Uint32Array
  'sctp.i_forward_tsn_sid': Uint16Array
  'sctp.i_forward_tsn_flags': Uint16Array
  'sctp.i_forward_tsn_res': Uint16Array
  'sctp.i_forward_tsn_u_bit': Uint8Array
  'sctp.forward_tsn_mid': Uint32Array
  'sctp.asconf_seq_nr_number': Uint32Array
  'sctp.asconf_ack_seq_nr_number': Uint32Array
  'sctp.pktdrop_bandwidth': Uint32Array
  'sctp.pktdrop_queuesize': Uint32Array
  'sctp.pktdrop_truncated_length': Uint16Array
  'sctp.pktdrop_reserved': Uint16Array
  'sctp.pktdrop_datafield': VariableColumn
  'sctp.padding_data': VariableColumn
  'sctp.parameter_type': Uint16Array
  'sctp.parameter_bit_1': Uint8Array
  'sctp.parameter_bit_2': Uint8Array
  'sctp.parameter_length': Uint16Array
  'sctp.parameter_heartbeat_information': VariableColumn
  'sctp.parameter_ipv4_address': Uint32Array
  'sctp.parameter_ipv6_address': Uint8Array
  'sctp.parameter_state_cookie': VariableColumn
  'sctp.parameter_cookie_preservative_incr': Uint32Array
  'sctp.parameter_hostname': VariableColumn
  'sctp.parameter_supported_address_type': Uint16Array
  'sctp.parameter_reconfig_request_sequence_number': Uint32Array
  'sctp.parameter_reconfig_response_sequence_number': Uint32Array
  'sctp.parameter_senders_last_assigned_tsn': Uint32Array
  'sctp.parameter_reconfig_response_result': Uint32Array
  'sctp.parameter_senders_next_tsn': Uint32Array
  'sctp.parameter_receivers_next_tsn': Uint32Array
  'sctp.parameter_reconfig_sid': Uint16Array
  'sctp.parameter_add_outgoing_streams_number': Uint16Array
  'sctp.parameter_add_outgoing_streams_reserved': Uint16Array
  'sctp.parameter_add_incoming_streams_number': Uint16Array
  'sctp.parameter_add_incoming_streams_reserved': Uint16Array
  'sctp.random_number': VariableColumn
  'sctp.chunk_type_to_auth': Uint8Array
  'sctp.supported_chunk_type': Uint8Array
  'sctp.correlation_id': Uint32Array
  'sctp.adaptation_layer_indication': Uint32Array
  'sctp.parameter_value': VariableColumn
  'sctp.parameter_padding': VariableColumn
  'sctp.cause_code': Uint16Array
  'sctp.cause_length': Uint16Array
  'sctp.cause_stream_identifier': Uint16Array
  'sctp.cause_reserved': Uint16Array
  'sctp.cause_nr_of_missing_parameters': Uint32Array
  'sctp.cause_missing_parameter_type': Uint16Array
  'sctp.cause_measure_of_staleness': Uint32Array
  'sctp.cause_tsn': Uint32Array
  'sctp.cause_information': VariableColumn
  'sctp.cause_padding': VariableColumn
  'sctp.chunk_value': VariableColumn
  'sctp.chunk_padding': VariableColumn
}

/** Names of its fields: ours. */
export type SctpFieldName = keyof SctpColumns

/** Names of its fields: Wireshark's. */
export type SctpWiresharkName = keyof SctpWiresharkColumns
