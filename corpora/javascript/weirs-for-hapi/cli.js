#!/usr/bin/env node
'use strict'

const fs = require('fs')

const [, , name] = process.argv
fs.writeFileSync(`models/${name}.js`, `module.exports = require('weirs-for-hapi/lib/model')('${name}', {})\n`)
