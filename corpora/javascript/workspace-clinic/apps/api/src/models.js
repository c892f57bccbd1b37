const knex = require('knex')({ client: 'mysql', connection: process.env.DATABASE_URL });
const bookshelf = require('bookshelf')(knex);

exports.Visit = bookshelf.model('Visit', { tableName: 'visits' });
