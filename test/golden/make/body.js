'use strict'
// body.js - bodies of messages by their media type, and Redis' values.

const { text, lines, bytes, cut } = require('./bytes')
const { segment } = require('./layers')

const CLIENT = 49152
const post = (type, body, length = body.length) => segment(CLIENT, 80, bytes(lines('POST / HTTP/1.1', 'Host: example.org', `Content-Type: ${type}`, `Content-Length: ${length}`, ''), text(body)))

const JSON_TEXT = '{"a": [1, "b"]}'
const FORM = 'name=J%C3%BCrgen+M&plain=x&empty=&flag'

/** RFC 8259, URL Standard section 5. */
const json = () => post('application/json; charset=utf-8', JSON_TEXT)
const form = () => post('application/x-www-form-urlencoded', FORM)
const full = () => post('application/x-www-form-urlencoded', 'a=b%21&c=d')

/** RFC 2812 section 3; a client's and a server's messages. */
const irc = (from, to) => (...list) => segment(from, to, lines(...list))
const ask = irc(CLIENT, 6667)
const answer = irc(6667, CLIENT)
const join = () => ask('NICK test', 'PRIVMSG #a b :hello there')
const prefixed = () => answer(':irc.example.org 001 test :Welcome', ':a!b@c PRIVMSG #a :hi')

/** RESP: a command, and replies of each kind. */
const redis = (from, to) => (...list) => segment(from, to, lines(...list))
const command = () => redis(CLIENT, 6379)('*2', '$3', 'GET', '$1', 'a')
const replies = () => redis(6379, CLIENT)('+OK', ':7', '$-1', '$3', 'abc', '*0', '-ERR no')

module.exports = {
  'json/body': [json],
  'json/cut': [() => cut(json(), json().length - 5)],
  'json/lies': [() => post('application/json', '{"a": ', 400)],
  'form/body': [form, full],
  'form/cut': [() => cut(form(), form().length - 30)],
  'form/lies': [() => post('application/x-www-form-urlencoded', 'a=b', 400)],
  'irc/session': [join, prefixed],
  'irc/cut': [() => cut(join(), 54 + 8)],
  'irc/lies': [() => segment(6667, CLIENT, text(':a.example 001 test :no end'))],
  'redis/session': [command, replies],
  'redis/cut': [() => cut(command(), 54 + 10)],
  'redis/lies': [() => redis(CLIENT, 6379)('*3', '$400', 'GET')]
}
