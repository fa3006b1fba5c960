'use strict'
// eslint.config.js - what the linter holds our JavaScript to. Layout is not its business.

const js = require('@eslint/js')
const globals = require('globals')

module.exports = [
  { ignores: ['build/', 'lib/generated/', 'bench/peers/', 'test/types/'] },
  js.configs.recommended,
  {
    files: ['**/*.js'],
    languageOptions: { ecmaVersion: 2022, sourceType: 'commonjs', globals: globals.node },
    rules: {
      'eqeqeq': 'error',
      'no-var': 'error',
      'prefer-const': ['error', { destructuring: 'all' }],
      'no-shadow': 'error',
      'no-unused-vars': ['error', { args: 'after-used', caughtErrors: 'none' }],
      'no-control-regex': 'off'
    }
  },
  { files: ['**/*.mjs'], languageOptions: { ecmaVersion: 2022, sourceType: 'module', globals: globals.node } }
]
