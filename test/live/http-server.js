'use strict'
// http-server.js - the far end of an HTTP conversation.

require('node:http')
  .createServer((request, response) => response.setHeader('Connection', 'close').end('hello from the far end\n'))
  .listen(8080, () => console.log('listening'))
