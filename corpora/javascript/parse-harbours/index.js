const express = require('express')
const { ParseServer } = require('parse-server')

const app = express()

const api = new ParseServer({
  databaseURI: process.env.DATABASE_URI || 'mongodb://localhost:27017/harbours',
  cloud: './cloud/main.js',
  appId: process.env.APP_ID,
  masterKey: process.env.MASTER_KEY,
  serverURL: process.env.SERVER_URL,
})

api.start().then(() => {
  app.use('/parse', api.app)
  app.listen(1337)
})
