'use strict'
const Env = use('Env')

module.exports = {
  connection: Env.get('DB_CONNECTION', 'mysql'),
  mysql: { client: 'mysql', connection: { host: Env.get('DB_HOST', 'localhost') } },
}
