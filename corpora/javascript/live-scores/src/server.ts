import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';
import { latest } from './feed.js';

const server = createServer();
const wss = new WebSocketServer({ server });

wss.on('connection', async (socket) => {
  socket.send(JSON.stringify(await latest()));
});

server.listen(8080);
