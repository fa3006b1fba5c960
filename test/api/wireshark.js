'use strict'
// wireshark.js - runs Wireshark's programs for tests that compare with them.

const { spawnSync } = require('node:child_process')

/** { status, stdout, stderr } of capinfos, editcap, mergecap or tshark. What is loaded into this process is not for them. */
function wireshark(program, args, { cwd } = {}) {
  const env = { ...process.env }
  delete env.LD_PRELOAD
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, env, encoding: 'utf8', maxBuffer: 1 << 28, timeout: 60000 })
  if (error) throw error
  return { status, stdout, stderr }
}

module.exports = { wireshark }
