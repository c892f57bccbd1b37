import { MongoClient } from 'mongodb';

const client = new MongoClient(process.env.MONGO_URL!);

export const polls = client.db('polls').collection('polls');
