'use strict'
// commands.js - all commands, in the order of the help.

const NAMES = ['devices', 'capture', 'read', 'grep', 'flows', 'top', 'follow', 'http', 'dns', 'tls', 'queries', 'extract', 'info', 'convert', 'merge', 'split', 'edit', 'display', 'fields', 'doctor', 'completion']

module.exports = { commands: NAMES.map((name) => require(`./commands/${name}`)) }
