'use strict'
// ipv6.js - IPv6, with all that it carries.

require('./ip_protocols')
module.exports = require('../ip/ipv6')
