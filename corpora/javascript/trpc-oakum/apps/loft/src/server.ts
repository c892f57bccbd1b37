import { settings } from '@oakum/shapes'
import { createExpressMiddleware } from '@trpc/server/adapters/express'
import express from 'express'
import { lofts } from './bales'

const app = express()
app.use('/trpc', createExpressMiddleware({ router: lofts }))
app.listen(settings.port)
