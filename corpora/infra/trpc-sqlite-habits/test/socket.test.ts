import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 0 });
server.close();
