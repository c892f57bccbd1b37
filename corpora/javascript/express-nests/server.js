const express = require('express')
const store = require('./store')

const app = express()

app.use(express.json())

app.get('/nests', async (req, res) => {
  res.json(await store.find(req.query.q))
})

app.post('/nests', async (req, res) => {
  await store.add(req.body)
  res.status(201).end()
})

app.listen(3000)
