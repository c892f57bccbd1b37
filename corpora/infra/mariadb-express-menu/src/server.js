const express = require('express');
const dishes = require('./dishes');

const app = express();

app.get('/dishes', async (req, res) => {
  res.json(await dishes.all());
});

app.listen(process.env.PORT || 3000);
