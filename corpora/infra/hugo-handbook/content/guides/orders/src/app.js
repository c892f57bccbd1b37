const express = require('express');
const { createClient } = require('redis');

const app = express();
const client = createClient({ url: 'redis://localhost' });

app.get('/orders/:id', async (req, res) => {
  const kept = await client.get(req.params.id);
  if (kept) return res.json(JSON.parse(kept));
  const order = { id: req.params.id };
  await client.setEx(req.params.id, 60, JSON.stringify(order));
  res.json(order);
});

client.connect().then(() => app.listen(3000));
