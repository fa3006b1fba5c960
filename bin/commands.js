'use strict'
// commands.js - all commands, in the order of the help.

const NAMES = ['devices', 'capture', 'read', 'info', 'convert', 'merge', 'split', 'edit', 'flows', 'top', 'follow', 'display', 'fields', 'doctor', 'completion']

module.exports = { commands: NAMES.map((name) => require(`./commands/${name}`)) }
