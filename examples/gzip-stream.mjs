// gzip-stream.mjs - any stream of bytes can be read: node examples/gzip-stream.mjs [file.gz]

import { createReadStream } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createGunzip, createGzip } from 'node:zlib'
import { createOfflineSession } from 'pcap'

const plain = fileURLToPath(new URL('http-loopback.pcap', import.meta.url))
const compressed = process.argv[2] ? createReadStream(process.argv[2]) : createReadStream(plain).pipe(createGzip())

let count = 0
for await (const packet of createOfflineSession(compressed.pipe(createGunzip()))) count += packet.len
console.log(`${count} bytes on the wire`)
