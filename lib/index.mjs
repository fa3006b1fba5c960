// index.mjs - the entry for ES modules: the same object, and its members by name.

import pcap from './index.js'

export default pcap
export const {
  createSession, createOfflineSession, createWriter, info, decode_packet, decode, findalldevs, devices, defaultDevice,
  libraryVersion, checkFilter, dropPrivileges, bpf, defineProtocol, loadPlugin, createKeylog, ownKeys, displayFilter, DisplayFilter, Session, Packet, Batch, Writer, Dump, PcapError, protocols, tables, fields
} = pcap
