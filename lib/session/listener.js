'use strict'
// listener.js - does a listener for packets take the bytes? They are made unless it surely does not.

const sourceOf = Function.prototype.toString

// One parameter at most, which is a name or a flat pattern without defaults; what is written otherwise may take more.
const NAME = '[\\p{ID_Start}$_][\\p{ID_Continue}$\\u200c\\u200d]*'
const PARAMETERS = `\\(\\s*(?:(?:${NAME}|\\{[\\w$\\s,:.]*\\})\\s*,?\\s*)?\\)`
const ARROW = new RegExp(`^(?:async\\b\\s*)?(?:${PARAMETERS}|${NAME})\\s*=>`, 'u')
const FUNCTION = new RegExp(`^(?:async\\s+)?(?:function\\b)?\\s*\\*?\\s*(?:#?${NAME})?\\s*${PARAMETERS}\\s*\\{`, 'u')

// By these a body sees arguments that have no name; a name can be written with escapes. What is native or bound hides its body.
const SEES_ALL = /\barguments\b|\beval\b|\\u|\{\s*\[native code\]\s*\}$/

const known = new WeakMap()

function surelyTakesOne(listener) {
  if (listener.length > 1) return false
  const source = sourceOf.call(listener)
  return ARROW.test(source) || (FUNCTION.test(source) && !SEES_ALL.test(source))
}

/** Is there a second argument that the listener could see? */
function takesBytes(listener) {
  if (!known.has(listener)) known.set(listener, !surelyTakesOne(listener))
  return known.get(listener)
}

module.exports = { takesBytes }
