const express = require('express');
const { Pool } = require('pg');

const pool = new Pool();
const app = express();
app.get('/notes', async (req, res) => res.json(await pool.query('select 1')));
app.listen(4000);
