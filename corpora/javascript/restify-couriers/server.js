const restify = require('restify')
const { object, string, number, assert } = require('superstruct')
const parcels = require('./lib/parcels')

const Parcel = object({ street: string(), grams: number() })

const server = restify.createServer({ name: 'couriers' })
server.use(restify.plugins.bodyParser())

server.get('/parcels/:id', async (req, res) => {
  res.send(await parcels.find(req.params.id))
})

server.post('/parcels', async (req, res) => {
  assert(req.body, Parcel)
  res.send(201, await parcels.add(req.body))
})

server.listen(8080)
