const restify = require('restify')
const { MongoClient } = require('mongodb')

const client = new MongoClient(process.env.MONGO_URL || 'mongodb://mongo:27017')
const parcels = client.db('post').collection('parcels')
const server = restify.createServer({ name: 'parcels' })

server.use(restify.plugins.bodyParser())
server.get('/parcels/:id', async (req, res) => {
  res.send(await parcels.findOne({ id: req.params.id }))
})
server.post('/parcels', async (req, res) => {
  await parcels.insertOne(req.body)
  res.send(201)
})
server.listen(8080)
