const fs = require('node:fs');
const pool = require('./pool');

const up = async () => {
  for (const file of fs.readdirSync('migrations').sort()) {
    await pool.query(fs.readFileSync(`migrations/${file}`, 'utf8'));
  }
};

up().then(() => pool.end());
