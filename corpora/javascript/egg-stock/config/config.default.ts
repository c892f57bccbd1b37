export default {
  keys: process.env.COOKIE_KEYS,
  orm: { client: 'mysql2', database: 'stock', host: process.env.MYSQL_HOST },
}
