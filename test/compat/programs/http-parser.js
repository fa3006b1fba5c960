'use strict'
// http-parser.js - loaded before http_trace, which takes its HTTP parser from inside a Node of old: one with the same calls, whose
// headers are told as one object.

const { HTTPParser } = require('http-parser-js')

class OldParser extends HTTPParser {
  set onHeadersComplete(heard) {
    super.onHeadersComplete = (versionMajor, versionMinor, headers, method, url, statusCode) => heard({ versionMajor, versionMinor, headers, method, url, statusCode })
  }
}

process.binding('http_parser').HTTPParser = OldParser
