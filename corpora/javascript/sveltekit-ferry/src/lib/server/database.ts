import { MongoClient } from 'mongodb';
import { MONGODB_URL } from '$env/static/private';

export const crossings = new MongoClient(MONGODB_URL).db('ferry').collection('crossings');
