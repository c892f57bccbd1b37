const options = { db: 'rooms', max: 100, host: process.env.RETHINKDB_HOST || 'localhost' }

module.exports = require('rethinkdbdash')(options)
