'use strict'
// ipv4.js - IPv4, with all that it carries.

require('./ip_protocols')
module.exports = require('../ip/ipv4')
