const path = require('node:path')
const { pool } = require('./pool')

async function main() {
  const { default: Postgrator } = await import('postgrator')
  const postgrator = new Postgrator({
    migrationPattern: path.join(__dirname, '../migrations/*'),
    driver: 'pg',
    database: 'lamps',
    execQuery: (query) => pool.query(query),
  })
  await postgrator.migrate()
  await pool.end()
}

main()
