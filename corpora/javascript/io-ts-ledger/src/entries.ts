import { Router } from 'express';
import { isLeft } from 'fp-ts/Either';
import * as t from 'io-ts';
import { prisma } from './prisma';

const NewEntry = t.type({ amount: t.number, memo: t.string });

export const entries = Router();

entries.get('/', async (_req, res) => {
  res.json(await prisma.entry.findMany());
});

entries.post('/', async (req, res) => {
  const decoded = NewEntry.decode(req.body);
  if (isLeft(decoded)) {
    res.status(400).json({ error: 'not an entry' });
    return;
  }
  res.status(201).json(await prisma.entry.create({ data: decoded.right }));
});
