const express = require('express')

const stubs = express()

stubs.use(express.json())

stubs.get('/flags', (req, res) => res.json([{ name: 'jolly' }]))

stubs.post('/flags', (req, res) => {
  const flag = req.body
  flag.id = 1
  res.json(flag)
})

stubs.listen(3001)
