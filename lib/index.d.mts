// The entry for ES modules: members by name, and all of them as the default export. Those of node_pcap are members of that only,
// since an import by name would load them all: here they are types.

import pcap = require('./index.js')

export {
  createSession, createOfflineSession, createWriter, info, decode_packet, decode, findalldevs, devices, defaultDevice,
  libraryVersion, checkFilter, dropPrivileges, bpf, defineProtocol, loadPlugin, createKeylog, ownKeys, displayFilter, DisplayFilter, Session, Packet, Batch, Writer, Dump, PcapError, protocols, tables, fields
} from './index.js'
export type * from './index.js'
export default pcap
