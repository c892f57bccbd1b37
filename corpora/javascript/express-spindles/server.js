const express = require('express')
const { Pool } = require('pg')

const pool = new Pool({ connectionString: process.env.DATABASE_URL })
const app = express()

app.get('/spindles', async (req, res) => {
  const { rows } = await pool.query('select * from spindles')
  res.json(rows)
})

app.listen(5000)
