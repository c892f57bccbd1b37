const express = require('express');
const boats = require('./lib/boats');

const app = express();
app.use(express.json());
app.get('/dinghies', (req, res) => res.json(boats.free()));
app.post('/dinghies/:id/loans', (req, res) => res.status(201).json(boats.lend(req.params.id, req.body.hours)));
app.listen(process.env.PORT || 3000);
