const express = require('express')
const mongoose = require('mongoose')
const registerPages = require('./pages')

const app = express()
app.use(express.json())
registerPages({ app })

mongoose.connect(process.env.MONGODB_URI).then(() => app.listen(3000))
