const express = require('express');
const serverless = require('serverless-http');
const notes = require('./notes');

const app = express();
app.use(express.json());

app.get('/notes/:id', async (req, res) => {
  res.json(await notes.find(req.params.id));
});

module.exports.handler = serverless(app);
