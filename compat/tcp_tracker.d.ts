// Types of node_pcap's TCP tracker.

import { EventEmitter } from 'node:events'
import { Packet } from '../lib/index.js'
import { PcapPacket } from './decode/index'

/** What a tracker keeps at most; the oldest are forgotten first. */
export interface TrackerLimits {
  /** Sessions; 65,536. */
  sessions?: number
  /** Sessions of which only a SYN was seen; 8,192. */
  half_open?: number
  /** Sessions that are over, whose late packets begin no session; 8,192. */
  ended?: number
}

export interface TCPSessionStats {
  recv_times: Record<number, number>
  send_times: Record<number, number>
  send_retrans: Record<number, number>
  recv_retrans: Record<number, number>
  connect_duration: number
  total_time: number
  send_overhead: number
  send_payload: number
  send_total: number
  recv_overhead: number
  recv_payload: number
  recv_total: number
}

export class TCPSession extends EventEmitter {
  src: string
  src_name: string
  dst: string
  dst_name: string
  state: 'SYN_SENT' | 'SYN_RCVD' | 'ESTAB' | 'FIN_WAIT' | 'CLOSE_WAIT' | 'LAST_ACK' | 'CLOSING' | 'CLOSED' | null
  missed_syn: true | null
  current_cap_time: number | null
  syn_time: number | null
  connect_time: number | null
  close_time?: number
  send_bytes_ip: number | null
  send_bytes_tcp: number | null
  send_bytes_payload: number
  recv_bytes_ip: number
  recv_bytes_tcp: number
  recv_bytes_payload: number
  track(packet: PcapPacket): void
  session_stats(): TCPSessionStats
  on(event: 'start' | 'syn retry' | 'end', listener: (session: TCPSession) => void): this
  on(event: 'data send' | 'data recv', listener: (session: TCPSession, data: Buffer) => void): this
  on(event: 'retransmit', listener: (session: TCPSession, direction: 'send' | 'recv', end: number) => void): this
  on(event: 'reset', listener: (session: TCPSession, direction: 'send' | 'recv') => void): this
}

export class TCPTracker extends EventEmitter {
  constructor(limits?: TrackerLimits)
  /** Sessions that are not over, by their ends; made when it is asked. */
  readonly sessions: Record<string, TCPSession>
  track_packet(packet: PcapPacket | Packet): void
  session_stats(session: TCPSession): TCPSessionStats
  on(event: string, listener: (session: TCPSession, ...more: any[]) => void): this
}
