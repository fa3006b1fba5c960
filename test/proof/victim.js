'use strict'
// victim.js - writes a capture while something fails, and prints what it was told; for proof faults.js.
//
//   node victim.js create|dump SOURCE TARGET OPTIONS
//
// Prints { code, errno, message, stats } on standard error as JSON. Exit status 1 when writing failed.

const pcap = require('../..')

const [way, source, target, options] = process.argv.slice(2)

/** All packets, also when one fails: later calls must fail alike. */
async function create(settings) {
  const writer = pcap.createWriter(target, settings)
  let failure
  for await (const packet of pcap.createOfflineSession(source)) {
    try {
      writer.write(packet)
    } catch (error) {
      failure ??= error
    }
  }
  try {
    writer.close()
  } catch (error) {
    failure ??= error
  }
  return { failure, stats: writer.stats() }
}

async function dump(settings) {
  const session = pcap.createOfflineSession(source)
  const written = session.dump(target, settings)
  let failure
  await new Promise((resolve) => session.on('error', (error) => { failure = error }).on('close', resolve))
  return { failure, stats: written.stats() }
}

async function main() {
  const refused = (failure) => ({ failure, stats: { packets_in_file: 0 } }) // the file cannot even be made
  const { failure, stats } = await { create, dump }[way](JSON.parse(options)).catch(refused)
  const { code, errno, message } = failure ?? {}
  process.stderr.write(JSON.stringify({ code, errno, message, stats }) + '\n')
  process.exitCode = failure ? 1 : 0
}

main()
