const { OrientDBClient } = require('orientjs');

exports.stops = async (line) => {
  const client = await OrientDBClient.connect({ host: process.env.ORIENTDB_HOST, port: 2424 });
  const session = await client.session({ name: 'routes', username: process.env.ORIENTDB_USER });
  return session.query('select expand(out()) from Line where name = :line', { params: { line } }).all();
};
