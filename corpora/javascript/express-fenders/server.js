const express = require('express')
const { validateAll } = require('indicative/validator')
const db = require('./db')

const app = express()

app.use(express.json())

app.post('/fenders', async (req, res) => {
  try {
    const { name } = await validateAll(req.body, { name: 'required|max:40' })
    await db.query('INSERT INTO fenders (name) VALUES ($1)', [name])
    res.status(201).end()
  } catch (errors) {
    res.status(422).json(errors)
  }
})

app.listen(3000)
