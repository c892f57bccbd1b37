import express from 'express'
import { createPostgresDataProvider } from 'remult/postgres'
import { remultExpress } from 'remult/remult-express'
import { Thimble } from '../shared/thimble'

const app = express()

app.use(remultExpress({ entities: [Thimble], dataProvider: createPostgresDataProvider() }))
app.get('/api/health', (req, res) => res.json({ up: true }))

app.listen(3002)
