import express from 'express';
import { expect, test } from 'vitest';
import { instrumentExpress } from '../src/index.js';

test('a request gives a span', () => {
  const app = express();
  instrumentExpress(app);
  app.get('/users', (_req, res) => res.json([]));
  expect(app).toBeDefined();
});
