import { MongoClient } from 'mongodb';

export const healthy = async () => {
  const client = new MongoClient(process.env.MONGODB_URL ?? 'mongodb://mongo:27017/todos');
  await client.db().command({ ping: 1 });
};
