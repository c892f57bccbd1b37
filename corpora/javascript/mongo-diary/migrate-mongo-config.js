module.exports = {
  mongodb: { url: process.env.MONGODB_URI, databaseName: 'diary' },
  migrationsDir: 'migrations',
  changelogCollectionName: 'changelog',
}
