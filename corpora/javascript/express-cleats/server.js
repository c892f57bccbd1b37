const express = require('express')
const { validate } = require('jsonschema')
const db = require('./db')

const NEW_CLEAT = { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] }

const app = express()

app.use(express.json())

app.post('/cleats', async (req, res) => {
  const { valid, errors } = validate(req.body, NEW_CLEAT)
  if (!valid) return res.status(422).json(errors)
  await db.query('INSERT INTO cleats (name) VALUES ($1)', [req.body.name])
  res.status(201).end()
})

app.listen(3000)
