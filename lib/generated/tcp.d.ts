// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { ChecksumStatus, InnerTrees, VariableColumn } from './protocols'

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
  /** Number of the connection, from 0; this and the following where streams are asked for. */
  readonly stream?: number
  /** Seconds since the first packet of the connection. */
  readonly time_relative?: number
  /** Seconds since the packet before it in the connection. */
  readonly time_delta?: number
  /** What was seen of the connection before: 1 SYN, 2 SYN/ACK, 4 ACK, 8 data, 16 FIN, 32 RST. */
  readonly completeness?: number
  readonly analysis?: {
    /** Number of the packet whose data this one acknowledges. */
    readonly acks_frame?: bigint
    /** Seconds from that packet to this one. */
    readonly ack_rtt?: number
    /** Seconds from the SYN to the ACK of the handshake. */
    readonly initial_rtt?: number
    /** Bytes that the sender has sent and that are not acknowledged. */
    readonly bytes_in_flight?: number
    /** Bytes that the sender has sent since its last PSH. */
    readonly push_bytes_sent?: number
    /** One of the following flags holds. */
    readonly flags?: 0 | 1
    /** The segment was sent before; this and the others are absent where they do not hold. */
    readonly retransmission?: 0 | 1
    /** Duplicate acknowledgements asked for it. */
    readonly fast_retransmission?: 0 | 1
    /** Its data was acknowledged already. */
    readonly spurious_retransmission?: 0 | 1
    /** It was overtaken by another on its way. */
    readonly out_of_order?: 0 | 1
    /** What is before it was not seen. */
    readonly lost_segment?: 0 | 1
    /** It acknowledges what was not seen. */
    readonly ack_lost_segment?: 0 | 1
    /** It asks whether the other side is there. */
    readonly keep_alive?: 0 | 1
    /** The answer to that. */
    readonly keep_alive_ack?: 0 | 1
    /** Its sender takes no more data. */
    readonly zero_window?: 0 | 1
    /** One byte asks whether the other side does again. */
    readonly zero_window_probe?: 0 | 1
    /** The answer: no. */
    readonly zero_window_probe_ack?: 0 | 1
    /** It says another window, and nothing else. */
    readonly window_update?: 0 | 1
    /** With its data the other side's window is full. */
    readonly window_full?: 0 | 1
    /** It acknowledges what was acknowledged, and nothing else. */
    readonly duplicate_ack?: 0 | 1
    /** It begins another connection between the same ports. */
    readonly reused_ports?: 0 | 1
    /** How many duplicates of an acknowledgement there were, with this one. */
    readonly duplicate_ack_num?: number
    /** Number of the packet that had it first. */
    readonly duplicate_ack_frame?: bigint
    /** Seconds that the data waited to be sent again. */
    readonly rto?: number
    /** Number of the packet from which these count. */
    readonly rto_frame?: bigint
  }
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
export interface TcpTree extends InnerTrees, Required<Pick<Tcp, 'sport' | 'dport' | 'seqno' | 'ackno' | 'data_offset' | 'reserved' | 'window_size' | 'checksum' | 'urgent_pointer' | 'payload_offset' | 'payload'>> {
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
}

/** The type of each field's column, by our names. */
export interface TcpColumns {
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
  'tcp.stream': Uint32Array
  'tcp.time_relative': Float64Array
  'tcp.time_delta': Float64Array
  'tcp.completeness': Uint8Array
  'tcp.analysis.acks_frame': BigUint64Array
  'tcp.analysis.ack_rtt': Float64Array
  'tcp.analysis.initial_rtt': Float64Array
  'tcp.analysis.bytes_in_flight': Uint32Array
  'tcp.analysis.push_bytes_sent': Uint32Array
  'tcp.analysis.flags': Uint8Array
  'tcp.analysis.retransmission': Uint8Array
  'tcp.analysis.fast_retransmission': Uint8Array
  'tcp.analysis.spurious_retransmission': Uint8Array
  'tcp.analysis.out_of_order': Uint8Array
  'tcp.analysis.lost_segment': Uint8Array
  'tcp.analysis.ack_lost_segment': Uint8Array
  'tcp.analysis.keep_alive': Uint8Array
  'tcp.analysis.keep_alive_ack': Uint8Array
  'tcp.analysis.zero_window': Uint8Array
  'tcp.analysis.zero_window_probe': Uint8Array
  'tcp.analysis.zero_window_probe_ack': Uint8Array
  'tcp.analysis.window_update': Uint8Array
  'tcp.analysis.window_full': Uint8Array
  'tcp.analysis.duplicate_ack': Uint8Array
  'tcp.analysis.reused_ports': Uint8Array
  'tcp.analysis.duplicate_ack_num': Uint32Array
  'tcp.analysis.duplicate_ack_frame': BigUint64Array
  'tcp.analysis.rto': Float64Array
  'tcp.analysis.rto_frame': BigUint64Array
  'tcp.header_bytes': Uint8Array
  'tcp.payload_offset': Uint32Array
  'tcp.payload_length': Uint32Array
  'tcp.payload': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface TcpWiresharkColumns {
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
}

/** Names of its fields: ours. */
export type TcpFieldName = keyof TcpColumns

/** Names of its fields: Wireshark's. */
export type TcpWiresharkName = keyof TcpWiresharkColumns
