exports.orm = { client: 'mysql', host: 'db', database: 'teas', user: 'teas' }
