const { MongoClient } = require('mongodb')

const db = new MongoClient(process.env.MONGODB_URL).db('plumes')

for (const name of ['plumes', 'finders', 'places', 'birds']) exports[name] = db.collection(name)
