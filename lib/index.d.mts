// The entry for ES modules: the members by name, and all of them as the default export.

import pcap = require('./index.js')

export * from './index.js'
export default pcap
