import express from 'express'
import { initialize } from 'express-openapi'
import path from 'path'
import { description } from './description'

const app = express()

initialize({
  app,
  apiDoc: description,
  paths: path.resolve(__dirname, 'paths'),
  routesGlob: '**/*.{ts,js}',
  promiseMode: true,
})

app.listen(Number(process.env.PORT ?? 3000))
