const neode = require('../src/neode');

module.exports.up = () => neode.cypher('CREATE CONSTRAINT FOR (p:Person) REQUIRE p.name IS UNIQUE');
