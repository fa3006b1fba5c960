'use strict'
// header_extension.js - a header between IP and what it carries, with that.

require('../ip_protocols')
module.exports = require('../../ip/header_extension')
