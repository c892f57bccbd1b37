const low = require('lowdb')
const FileSync = require('lowdb/adapters/FileSync')

const db = low(new FileSync('lows.json'))

db.defaults({ lows: [] }).write()

exports.find = async (q) => db.get('lows').filter({ sea: q }).value()
exports.add = async (reading) => db.get('lows').push(reading).write()
