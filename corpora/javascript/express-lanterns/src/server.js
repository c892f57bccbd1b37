const express = require('express')
const plans = require('./plans')
const errorsOf = require('./validation')

const app = express()
app.use(express.json())

app.get('/plans/:id', async (req, res) => {
  const plan = await plans.find(req.params.id)
  res.json({ plan, errors: errorsOf(plan) })
})

app.post('/plans', async (req, res) => {
  const errors = errorsOf(req.body)
  if (errors.length) return res.status(422).json({ errors })
  await plans.save(req.body)
  res.status(201).json(req.body)
})

plans.open().then(() => app.listen(process.env.PORT))
