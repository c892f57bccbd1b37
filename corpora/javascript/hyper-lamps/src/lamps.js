const HyperExpress = require('hyper-express')
const { pool } = require('./pool')

const lamps = new HyperExpress.Router()

lamps.get('/lamps/:id', async (request, response) => {
  const { rows } = await pool.query('SELECT * FROM lamps WHERE id = $1', [request.path_parameters.id])
  return response.json(rows[0])
})

lamps.post('/lamps', async (request, response) => {
  const { colour } = await request.json()
  await pool.query('INSERT INTO lamps (colour) VALUES ($1)', [colour])
  return response.status(201).json({ colour })
})

module.exports = { lamps }
