import { aql, Database } from 'arangojs';
import express from 'express';

const db = new Database({ url: process.env.ARANGO_URL, databaseName: 'routes' });
const app = express();

app.get('/routes/:from/:to', async (req, res) => {
  const cursor = await db.query(aql`FOR v IN OUTBOUND SHORTEST_PATH ${req.params.from} TO ${req.params.to} roads RETURN v`);
  res.json(await cursor.all());
});

app.listen(3000);
