const express = require('express');

const app = express();
const pads = new Map();

app.get('/pads/:name', (req, res) => res.json({ text: pads.get(req.params.name) ?? '' }));
app.put('/pads/:name', express.text(), (req, res) => {
  pads.set(req.params.name, req.body);
  res.json({ name: req.params.name });
});

app.listen(9001);
