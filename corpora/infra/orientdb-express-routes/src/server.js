const express = require('express');
const { delays } = require('./delays');
const { stops } = require('./store');

const app = express();

app.get('/lines/:line/stops', async (req, res) => {
  res.json({ stops: await stops(req.params.line), delays: await delays(req.params.line) });
});

app.listen(3000);
