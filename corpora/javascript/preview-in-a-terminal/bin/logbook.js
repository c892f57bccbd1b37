#!/usr/bin/env node
const { program } = require('commander');

program.command('write <folder>').action(require('../lib/write'));
program.command('watch <folder>').option('-p, --port <port>', 'port', '4000').action(require('../lib/watch'));
program.parse();
