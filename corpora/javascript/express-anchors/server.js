const express = require('express')
const entries = require('./entries')

const app = express()
app.use(express.json())
app.use('/entries', entries)
app.listen(3000)
