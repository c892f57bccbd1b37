import { createServer } from 'node:http';
import express from 'express';
import { WebSocketServer } from 'ws';
import { remember } from './store.js';

const app = express();
const server = createServer(app);
const sockets = new WebSocketServer({ server });

sockets.on('connection', (socket) => {
  socket.on('message', async (text) => {
    const { person, place } = JSON.parse(text);
    await remember(person, place);
    for (const other of sockets.clients) other.send(text);
  });
});

server.listen(process.env.PORT ?? 3000);
