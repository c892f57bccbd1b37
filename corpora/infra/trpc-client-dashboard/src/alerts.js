import WebSocket from 'ws';

const alerts = [];
const socket = new WebSocket(process.env.ALERTS_URL);
socket.on('message', (text) => alerts.push(JSON.parse(text)));

export const open = () => alerts;
