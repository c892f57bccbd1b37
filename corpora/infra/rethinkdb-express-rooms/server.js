const express = require('express')
const Queue = require('bull')
// Answers are no longer kept: they were out of date too often.
const { RedisCache } = require('apollo-server-cache-redis')
const r = require('./db')

const app = express()
const mails = new Queue('mails')

app.get('/rooms/:id', async (req, res) => {
  const room = await r.table('rooms').get(req.params.id).run()
  res.status(room ? 200 : 404).json(room)
})

app.post('/rooms', async (req, res) => {
  const made = await r.table('rooms').insert({ name: req.body.name }).run()
  await mails.add({ room: made.generated_keys[0] })
  res.status(201).json(made)
})

app.listen(3000)
