const express = require('express');
const { createChannel, createSession } = require('better-sse');

const builds = createChannel();
const app = express();

app.use('/events', async (req, res) => {
  builds.register(await createSession(req, res));
});

app.listen(3000);
