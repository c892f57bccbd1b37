module.exports = ({ env }) => ({
  connection: {
    client: 'postgres',
    connection: {
      host: env('DATABASE_HOST', '127.0.0.1'),
      database: env('DATABASE_NAME', 'magazine'),
    },
  },
})
