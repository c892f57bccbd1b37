module.exports.routes = {
  'GET /api/boards': 'boards/index',
  'POST /api/boards': 'boards/create',
};
