import express from 'express';
import { open } from './alerts.js';
import { habits } from './habits.js';

const app = express();

app.get('/dashboard/habits', async (req, res) => {
  res.json(await habits());
});

app.get('/dashboard/alerts', (req, res) => {
  res.json(open());
});

app.listen(process.env.PORT ?? 3000);
