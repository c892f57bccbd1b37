const Neode = require('neode');

const neode = Neode.fromEnv();
neode.model('Person', { name: { type: 'string', required: true } });

module.exports = neode;
