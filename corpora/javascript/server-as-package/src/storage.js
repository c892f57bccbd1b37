const { MongoClient } = require('mongodb');

const client = new MongoClient(process.env.DATABASE_URI || 'mongodb://localhost:27017/parse');
const collection = name => client.db().collection(name);

const storage = {
  find: name => collection(name).find({}).toArray(),
  add: (name, object) => collection(name).insertOne(object),
};

module.exports = { storage };
