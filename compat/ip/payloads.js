'use strict'
// payloads.js - the classes of IP's payloads, by protocol number. decode/ip_protocols.js fills the list, since some of them carry IP.

const { behind, nameAt } = require('../layers')
const NoNext = require('../decode/ipv6headers/no_next')

const protocols = new Array(256)
const classes = {} // by the names of our protocols

/** A class carries these numbers, which our tables call so. */
function register(Class, numbers, names) {
  for (const number of numbers) protocols[number] = Class
  for (const name of names) classes[name] = Class
}

const isKnown = (number) => protocols[number] !== undefined

/** The payload of an IP header or an extension of it, at `word`; undefined when there is none. */
function payloadOf(number, packet, word, emitter) {
  const Class = protocols[number]
  if (Class === undefined) return undefined
  if (Class === NoNext) return new NoNext().fill(packet, word)
  const next = behind(packet, word)
  return next !== 0 && classes[nameAt(packet, next)] === Class ? new Class(emitter).fill(packet, next) : undefined
}

module.exports = { protocols, register, isKnown, payloadOf }
