// The gateway on a developer's machine.
const express = require('express')
const { handler } = require('./create')

const app = express()

app.use(express.text({ type: '*/*' }))
app.post('/receipts', async (req, res) => {
  const answer = await handler({ body: req.body })
  res.status(answer.statusCode).send(answer.body)
})

app.listen(3000)
