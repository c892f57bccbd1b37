const express = require('express');
const pool = require('./lib/pool');

const app = express();

app.get('/prices/:day', async (req, res) => {
  const { rows } = await pool.query('SELECT * FROM prices WHERE day = $1', [req.params.day]);
  res.json(rows);
});

app.listen(3000);
