import express from 'express'
import knex from 'knex'

const db = knex({ client: 'mysql2', connection: process.env.MYSQL_URL })
const app = express()
app.use(express.json())

app.get('/ships', async (req, res) => res.json(await db('ships').select('name', 'tons')))
app.post('/ships', async (req, res) => {
  await db('ships').insert({ name: req.body.name, tons: req.body.tons })
  res.sendStatus(204)
})

app.listen(3000)
