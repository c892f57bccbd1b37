const { Pool } = require('pg')

module.exports = new Pool({ connectionString: 'postgresql://piers@db/piers' })
