'use strict'
// burst.js - sends numbered datagrams as fast as it can: node burst.js ADDRESS PORT COUNT [SIZE]

const dgram = require('node:dgram')

const [address, port, count, size = '100'] = process.argv.slice(2)
const AT_ONCE = 64
const socket = dgram.createSocket('udp4')
let begun = 0
let sent = 0

function send() {
  if (begun === Number(count)) return
  const bytes = Buffer.alloc(Number(size))
  bytes.writeUInt32BE(begun++)
  socket.send(bytes, Number(port), address, (error) => {
    if (error) throw error
    if (++sent < Number(count)) return send()
    console.log(`sent ${sent}`)
    socket.close()
  })
}

socket.bind(() => {
  for (let i = 0; i < AT_ONCE; i++) send()
})
