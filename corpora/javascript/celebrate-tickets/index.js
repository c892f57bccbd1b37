const express = require('express');
const { celebrate, errors, Joi, Segments } = require('celebrate');
const { migrate } = require('postgres-migrations');
const pool = require('./pool');

const app = express();
app.use(express.json());

app.post('/tickets', celebrate({ [Segments.BODY]: Joi.object({ title: Joi.string().required() }) }), async (req, res) => {
  const { rows } = await pool.query('INSERT INTO tickets(title) VALUES ($1) RETURNING *', [req.body.title]);
  res.status(201).json(rows[0]);
});
app.use(errors());

migrate({ client: pool }, 'migrations').then(() => app.listen(3000));
