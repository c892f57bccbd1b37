'use strict';

const Glue = require('@hapi/glue');
const Knexfile = require('./lib/db/knexfile');

const manifest = {
    server: { port: process.env.PORT || 3000 },
    register: {
        plugins: [
            { plugin: '@hapipal/schwifty', options: { knex: Knexfile } },
            { plugin: './lib', routes: { prefix: '/v1' } }
        ]
    }
};

Glue.compose(manifest, { relativeTo: __dirname }).then((server) => server.start());
