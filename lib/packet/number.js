'use strict'
// number.js - numbers with a sign, as headers have them at fixed places.

/** The number that so many bits stand for, in two's complement; at most 53. */
const withSign = (bits, width) => (bits < 2 ** (width - 1) ? bits : bits - 2 ** width)

module.exports = { withSign }
