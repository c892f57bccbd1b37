const mariadb = require('mariadb');

const pool = mariadb.createPool({ host: process.env.DB_HOST, database: 'menu', connectionLimit: 5 });

exports.all = async () => {
  const connection = await pool.getConnection();
  try {
    return await connection.query('SELECT id, name FROM dishes');
  } finally {
    connection.release();
  }
};
