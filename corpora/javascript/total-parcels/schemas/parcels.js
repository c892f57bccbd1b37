const { Pool } = require('pg')

const pool = new Pool()

NEWSCHEMA('Parcels', function (schema) {
  schema.define('name', 'String(40)', true)

  schema.setQuery(async function ($) {
    $.callback((await pool.query('SELECT * FROM parcels')).rows)
  })

  schema.setInsert(async function ($, model) {
    await pool.query('INSERT INTO parcels (name) VALUES ($1)', [model.name])
    $.success()
  })
})
