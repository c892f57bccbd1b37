export default {
  production: {
    client: 'pg',
    connection: { host: process.env.DB_HOST, database: process.env.DB_NAME, user: process.env.DB_ADMIN },
    migrations: { directory: './migrations' },
  },
}
