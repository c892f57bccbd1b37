import express from 'express';
import { routesOf } from '@slipways/core';
import { store, Boat } from './store';

const app = express();
app.use(routesOf([{ path: '/tide', launch: () => ({ high: true }) }]));
app.get('/boats', async (_req, res) => { res.json(await store.getRepository(Boat).find()); });
store.initialize().then(() => app.listen(3001));
