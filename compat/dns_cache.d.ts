// Type of node_pcap's cache of names.

declare class DNSCache {
  /** The name of an address; the address itself while it is not known. */
  ptr(ip: string): string
}
export = DNSCache
