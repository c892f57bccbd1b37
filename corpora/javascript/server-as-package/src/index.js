const express = require('express');
const { storage } = require('./storage');

const app = express();

app.get('/classes/:name', async (req, res) => {
  res.json(await storage.find(req.params.name));
});

app.post('/classes/:name', express.json(), async (req, res) => {
  res.status(201).json(await storage.add(req.params.name, req.body));
});

module.exports = { app };
