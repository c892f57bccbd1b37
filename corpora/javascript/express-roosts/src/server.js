const express = require('express')
const open = require('./client')
const RoostStore = require('./store')

const app = express()
const store = new RoostStore(open({ port: 6379, host: process.env.STORE_HOST }))

app.use(express.json())

app.get('/roosts', (req, res, next) => {
  store.ids((err, ids) => err ? next(err) : res.json(ids))
})

app.get('/roosts/:id', (req, res, next) => {
  store.find(req.params.id, (err, roost) => err ? next(err) : res.json(roost))
})

app.put('/roosts/:id', (req, res, next) => {
  store.add({ ...req.body, id: req.params.id }, (err) => err ? next(err) : res.status(204).end())
})

app.listen(3000)
