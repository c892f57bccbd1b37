const { MongoClient, ObjectId } = require('mongodb')

const client = new MongoClient(process.env.MONGO_URL)

exports.open = () => client.connect()
exports.find = (id) => client.db('lanterns').collection('plans').findOne({ _id: new ObjectId(id) })
exports.save = (plan) => client.db('lanterns').collection('plans').insertOne(plan)
