const { Sender } = require('@questdb/nodejs-client');
const express = require('express');

const sender = Sender.fromConfig(process.env.QUESTDB_CONFIG);
const app = express();
app.use(express.json());

app.post('/ticks', async (req, res) => {
  await sender.table('ticks').symbol('pair', req.body.pair).floatColumn('price', req.body.price).atNow();
  res.sendStatus(202);
});

app.listen(3000);
