const { MongoClient } = require('mongodb')

exports.plumes = new MongoClient(process.env.MONGODB_URL).db('plumes').collection('plumes')
