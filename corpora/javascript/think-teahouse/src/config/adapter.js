const mysql = require('think-model-mysql')

exports.model = {
  type: 'mysql',
  mysql: { handle: mysql, database: 'teahouse', host: '127.0.0.1', encoding: 'utf8' },
}
