module.exports = {
  async up(db) {
    await db.collection('pages').createIndex({ day: 1 })
  },
  async down(db) {
    await db.collection('pages').dropIndex({ day: 1 })
  },
}
