const express = require('express');
const fs = require('node:fs');
const write = require('./write');

module.exports = (folder, { port }) => {
  const app = express();
  let changed = Date.now();
  fs.watch(folder, () => {
    write(folder);
    changed = Date.now();
  });
  app.use(express.static(`${folder}/out`));
  app.get('/changed', (req, res) => res.json({ changed }));
  app.post('/write', (req, res) => res.json({ done: write(folder) }));
  app.listen(Number(port));
};
