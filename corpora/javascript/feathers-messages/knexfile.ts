export default {
  client: 'sqlite3',
  connection: { filename: process.env.DATABASE_FILE },
  useNullAsDefault: true,
};
