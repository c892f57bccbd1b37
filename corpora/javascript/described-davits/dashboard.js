const express = require('express');
const queues = require('./lib/queues');

module.exports = (options) => {
  const app = express();
  app.set('view engine', 'pug');
  app.get('/', (req, res) => res.render('queues', { queues: queues.of(options) }));
  app.get('/queues/:name', (req, res) => res.json(queues.find(options, req.params.name)));
  app.post('/queues/:name/empty', (req, res) => res.json(queues.empty(options, req.params.name)));
  return app;
};
