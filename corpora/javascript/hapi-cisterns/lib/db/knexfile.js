'use strict';

module.exports = {
    client: 'pg',
    connection: process.env.CISTERNS_DB,
    migrations: { directory: `${__dirname}/versions` }
};
