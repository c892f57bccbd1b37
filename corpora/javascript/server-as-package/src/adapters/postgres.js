const pgp = require('pg-promise')();

module.exports = uri => pgp(uri);
