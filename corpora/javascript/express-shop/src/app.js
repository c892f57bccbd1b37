const express = require('express');
const session = require('express-session');
const RedisStore = require('connect-redis').default;
const { createClient } = require('redis');
const routes = require('./routes');
const { errorHandler } = require('./middleware/error');

const client = createClient({ url: process.env.REDIS_URL });
const app = express();

app.use(express.json());
app.use(session({ store: new RedisStore({ client }), resave: false, saveUninitialized: false }));
app.use('/v1', routes);
app.use(errorHandler);

module.exports = app;
