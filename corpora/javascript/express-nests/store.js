const Datastore = require('nedb-promises')

const nests = Datastore.create('nests.db')

exports.find = (q) => nests.find({ tree: q }).sort({ found: -1 })
exports.add = (nest) => nests.insert(nest)
