const express = require('express');
const rocksdb = require('rocksdb');

const db = rocksdb('./data');
const app = express();

app.get('/keys/:key', (req, res) => {
  db.get(req.params.key, (error, value) => (error ? res.sendStatus(404) : res.send(value)));
});

db.open(() => app.listen(3000));
