import express from 'express'
import { prisma } from '@sheets/db'
import { Columns } from './columns'
import { knex } from './knex'

const app = express()
app.use(express.json())
app.get('/sheets', async (req, res) => { res.json(await prisma.sheet.findMany()) })
app.patch('/sheets/:id/columns/:name', async (req, res) => {
  for (const text of new Columns(knex).rename(req.params.id, req.params.name, req.body.name)) {
    await prisma.$executeRawUnsafe(text)
  }
  res.sendStatus(204)
})
app.listen(3000)
