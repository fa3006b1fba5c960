'use strict'
// dns_cache.js - names of addresses, asked for when they are wanted first and there when they are wanted next.

const dns = require('node:dns')

const MOST = 65536 // addresses, then all are forgotten

function DNSCache() {
  this.cache = {}
  this.requests = {}
  Object.defineProperty(this, 'count', { value: 0, writable: true })
}

function forget(cache) {
  cache.cache = {}
  cache.requests = {}
  cache.count = 1
}

/** The name of an address; the address itself while it is not known. */
DNSCache.prototype.ptr = function (ip) {
  if (Object.hasOwn(this.cache, ip)) return this.cache[ip]
  if (!Object.hasOwn(this.requests, ip)) {
    if (++this.count > MOST) forget(this)
    this.requests[ip] = true
    ask(this, ip)
  }
  return ip
}

function ask(cache, ip) {
  try {
    dns.reverse(ip, (error, names) => cache.on_ptr(error, ip, names))
  } catch (error) {
    cache.on_ptr(error, ip) // it is no address
  }
}

DNSCache.prototype.on_ptr = function (error, ip, names) {
  this.cache[ip] = error ? ip : names[0] ?? ip
}

module.exports = DNSCache
