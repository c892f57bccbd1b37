const express = require('express');

const app = express();
app.get('/', async (request, response) => {
  const answer = await fetch(`${process.env.HARBOUR}/moorings/`);
  response.json(await answer.json());
});
app.listen(3000);
