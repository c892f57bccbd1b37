const express = require('express')
const schema = require('@cairns/schema')
const paths = require('./lib/routers/paths')

const app = express()
app.use((req, res, next) => {
  req.models = schema(process.env)
  next()
})
app.use('/paths', paths)
app.listen(8080)
