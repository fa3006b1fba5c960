// Types of npm's cap 0.2.1, over our sessions.

import { EventEmitter } from 'node:events'

export interface CapAddress {
  addr: string
  netmask?: string
  broadaddr?: string
  dstaddr?: string
}

export interface CapDevice {
  name: string
  description?: string
  addresses: CapAddress[]
  flags?: 'PCAP_IF_LOOPBACK'
}

export class Cap extends EventEmitter {
  /** Begin to capture what passes a filter; returns the link type: 'ETHERNET', 'NULL', 'RAW' … bufSize: bytes of the kernel's buffer.
   *  Each packet is written into the buffer, from its start on. What is open already is closed. */
  open(device: string, filter: string, bufSize: number, buffer: Buffer): string
  /** Stop; false when it was not open. */
  close(): boolean
  /** Send a whole frame: the first nBytes of the buffer, all of it by default. */
  send(buffer: Buffer, nBytes?: number): void
  /** Of Windows; packets are never held back here. */
  setMinBytes(nBytes: number): void
  on(event: 'packet', listener: (nbytes: number, truncated: boolean) => void): this
  on(event: 'error', listener: (error: Error) => void): this
  /** The device that has an address; without one, the first that has any and is no loopback device. */
  static findDevice(ip?: string): string | undefined
  static deviceList(): CapDevice[]
}

export const findDevice: typeof Cap.findDevice
export const deviceList: typeof Cap.deviceList

/** A header that was decoded. Its members are undefined where the bytes end before them. */
export interface Header<Info> {
  info: Info
  /** Where the bytes behind it begin. */
  offset: number
}
export interface HeaderWithLength<Info> extends Header<Info> {
  /** Of the header, in bytes. */
  hdrlen: number
}

export interface EthernetInfo {
  dstmac: string
  srcmac: string
  type?: number
  vlan?: { priority: number; CFI: boolean; VID: number }
  length?: number
}

export interface IPV4Info {
  hdrlen: number
  dscp: number
  ecn: number
  totallen: number
  id: number
  flags: number
  fragoffset: number
  ttl: number
  protocol: number
  hdrchecksum: number
  srcaddr: string
  dstaddr: string
  options: undefined
}

export interface IPV6Info {
  class: number
  flowLabel: number
  extensions: undefined
  protocol?: number
  hopLimit: number
  srcaddr: string
  dstaddr: string
  payloadlen: number
}

export interface ICMPV4Info {
  type: number
  code: number
  checksum: number
  identifier?: number
  seqno?: number
  nextHopMTU?: number
  gatewayAddr?: string
  pointer?: number
  lifetime?: number
  addrs?: { addr: string; pref: number }[]
  originate?: number
  receive?: number
  transmit?: number
  mask?: string
  IPHeader?: { info: IPV4Info; hdrlen: number }
  dataOffset?: number
}

export interface TCPInfo {
  srcport: number
  dstport: number
  seqno: number
  ackno?: number
  flags: number
  window: number
  checksum: number
  urgentptr?: number
  options: undefined
}

export interface UDPInfo {
  srcport: number
  dstport: number
  /** Of the payload. */
  length: number
  checksum: number
}

export interface SCTPInfo {
  srcport: number
  dstport: number
  verifyTag: number
  checksum: number
  chunks?: { type: number; flags: number; offset: number; length: number }[]
}

export interface ARPInfo {
  hardwareaddr: number
  protocol: number
  hdrlen: number
  protlen: number
  opcode: number
  sendermac: string
  senderip: string
  targetmac: string
  targetip: string
}

export const decoders: {
  Ethernet(b: Uint8Array, offset?: number): Header<EthernetInfo>
  IPV4(b: Uint8Array, offset?: number): HeaderWithLength<IPV4Info>
  IPV6(b: Uint8Array, offset?: number): Header<IPV6Info>
  ICMPV4(b: Uint8Array, nbytes?: number, offset?: number): Header<ICMPV4Info>
  TCP(b: Uint8Array, offset?: number): HeaderWithLength<TCPInfo>
  UDP(b: Uint8Array, offset?: number): Header<UDPInfo>
  SCTP(b: Uint8Array, nbytes?: number, offset?: number): Header<SCTPInfo>
  ARP(b: Uint8Array, offset?: number): Header<ARPInfo>
  /** Numbers by name, and names by number. */
  PROTOCOL: { ETHERNET: Record<string, any>; IP: Record<string, any> }
}
