'use strict'
// completion.js - nodepcap completion: a script by which a shell completes command lines. It asks the command itself what may stand next.

const { UsageError, help, json } = require('../arguments')
const { SHELLS, candidates } = require('../candidates')
const { write, writeObjects } = require('../stdout')

const ASK = 'words' // what the scripts give in place of a shell; the words of the command line stand behind it

const SCRIPTS = {
  bash: `_nodepcap() {
  local IFS=$'\\n'
  COMPREPLY=($(nodepcap completion ${ASK} -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null | cut -f 1))
}
complete -o default -F _nodepcap nodepcap
`,
  zsh: `#compdef nodepcap
_nodepcap() {
  local line
  local -a found
  for line in "\${(@f)$(nodepcap completion ${ASK} -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    [[ -n $line ]] && found+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
  done
  if (( $#found )); then _describe nodepcap found; else _files; fi
}
compdef _nodepcap nodepcap
`,
  fish: `function __nodepcap
  set -l words (commandline -opc)
  nodepcap completion ${ASK} -- $words[2..] (commandline -ct) 2>/dev/null
end
complete -c nodepcap -a '(__nodepcap)'
`
}

async function answer(values, found) {
  if (values.json) return writeObjects(found.map(([word, doc]) => ({ word, doc })))
  return write(found.map(([word, doc]) => `${word}\t${doc}\n`).join(''))
}

async function run(values, [shell, ...words], commands) {
  if (shell === ASK) return answer(values, candidates(commands, words))
  if (shell === undefined) throw new UsageError(`completion: no shell given: take ${SHELLS.join(', ')}`)
  if (!SHELLS.includes(shell)) throw new UsageError(`completion: there is no script for '${shell}': take ${SHELLS.join(', ')}`)
  if (words.length > 0) throw new UsageError(`completion: '${words[0]}' is too much: the command takes one shell`)
  if (values.json) return writeObjects([{ shell, script: SCRIPTS[shell] }])
  return write(SCRIPTS[shell])
}

module.exports = {
  name: 'completion',
  summary: 'Print a script that completes command lines in a shell.',
  usage: 'completion SHELL [--json]',
  about: 'Prints the script for SHELL: bash, zsh or fish. With it the shell completes commands, options and their values, devices, protocols and fields.',
  options: { json, help },
  examples: ['source <(nodepcap completion bash)', 'nodepcap completion zsh > ~/.zfunc/_nodepcap', 'nodepcap completion fish > ~/.config/fish/completions/nodepcap.fish'],
  run
}
