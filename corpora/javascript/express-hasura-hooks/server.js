const express = require('express')
const { Pool } = require('pg')

const pool = new Pool()
const app = express()

app.use(express.json())
app.post('/actions/refund', async (req, res) => {
  const { id } = req.body.input
  await pool.query('UPDATE orders SET total = 0 WHERE id = $1', [id])
  res.json({ id })
})

app.listen(4000)
