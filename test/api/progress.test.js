'use strict'
// progress.test.js - what the bar says of the time that is left.

const assert = require('node:assert')
const { test } = require('node:test')
const { leftText } = require('../../bin/progress')

test('the rest at the rate so far, and nothing where there is none', () => {
  assert.strictEqual(leftText(1000, 4000, 10000), ' | 30s left')
  assert.strictEqual(leftText(1000, 4000, 21900), ' | 1m06s left')
  assert.strictEqual(leftText(1, 7201, 1000), ' | 2h00m left')
  assert.strictEqual(leftText(4000, 4000, 10000), ' | 0s left')
  for (const [bytes, total] of [[0, 4000], [0, 0], [5000, 4000], [1, 1e12], [1000, undefined]]) assert.strictEqual(leftText(bytes, total, 10000), '')
})
