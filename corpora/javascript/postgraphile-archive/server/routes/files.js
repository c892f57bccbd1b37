const express = require('express');

const files = (pool) => {
  const router = express.Router();
  router.get('/files/:id', async (request, response) => {
    const { rows } = await pool.query('select path from files where id = $1', [request.params.id]);
    response.sendFile(rows[0].path);
  });
  return router;
};

module.exports = { files };
