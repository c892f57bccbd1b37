import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { orders } from './orders.js';

const app = new Hono().route('/orders', orders);

serve({ fetch: app.fetch, port: 3000 });
