const express = require('express');
const { Pool } = require('pg');
const { postgraphile } = require('postgraphile');
const settingsOf = require('./graphile/settings');
const redirects = require('./routes/redirects');
const { files } = require('./routes/files');

const pool = new Pool({ connectionString: process.env.DATABASE_URL });
const server = express();

server.use(redirects);
server.use(files(pool));
server.use(postgraphile(pool, 'archive', settingsOf()));
server.listen(Number(process.env.PORT) || 4000);
