import { Redis } from '@upstash/redis';

export const counters = new Redis({ url: 'https://counters.example', token: '' });
