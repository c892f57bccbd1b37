'use strict'

const { cpSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')

const folder = process.argv[2] ?? 'my-sluice'
cpSync(join(__dirname, '..', 'templates', 'app'), folder, { recursive: true })
writeFileSync(join(folder, 'package.json'), JSON.stringify({
  name: folder,
  main: 'app.js',
  dependencies: { fastify: '^5.1.0', zod: '^3.24.0' }
}))
