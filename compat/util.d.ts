// Types of node_pcap's tables of how octets are written.

export const int8_to_dec: string[]
export const int8_to_hex: string[]
export const int8_to_hex_nopad: string[]
