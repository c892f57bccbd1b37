const express = require('express')
const { Validator } = require('node-input-validator')
const db = require('./db')

const app = express()

app.use(express.json())

app.post('/bollards', async (req, res) => {
  const v = new Validator(req.body, { name: 'required|maxLength:40', tonnes: 'required|integer' })
  if (!(await v.check())) return res.status(422).json(v.errors)
  await db.query('INSERT INTO bollards (name, tonnes) VALUES ($1, $2)', [req.body.name, req.body.tonnes])
  res.status(201).end()
})

app.listen(3000)
