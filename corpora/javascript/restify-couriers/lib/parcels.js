const { Pool } = require('pg')

const pool = new Pool()

exports.find = async (id) => (await pool.query('select * from parcels where id = $1', [id])).rows[0]
exports.add = async ({ street, grams }) =>
  (await pool.query('insert into parcels (street, grams) values ($1, $2) returning *', [street, grams])).rows[0]
