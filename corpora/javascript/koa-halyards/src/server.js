const Koa = require('koa')
const body = require('koa-body')
const mongoose = require('mongoose')
const validate = require('koa-validate')
const config = require('./config')
const halyards = require('./routes/halyards')

const app = new Koa()
validate(app)
app.use(body())
app.use(halyards.routes())

mongoose.connect(config.MONGO_URL).then(() => app.listen(config.PORT))
