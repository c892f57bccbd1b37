import axios from 'axios';
import { LRUCache } from 'lru-cache';

const cache = new LRUCache<string, object>({ max: 100, ttl: 5_000 });
const client = axios.create({ baseURL: process.env.FEED_URL });

export async function latest() {
  const known = cache.get('latest');
  if (known) return known;
  const { data } = await client.get('/scores');
  cache.set('latest', data);
  return data;
}
