const { send } = require('micro')

const handlers = {
  '/plumes': require('./plumes'),
  '/finders': require('./finders'),
  '/places': require('./places'),
  '/birds': require('./birds'),
}

module.exports = (req, res) => (handlers[req.url] ?? (() => send(res, 404)))(req, res)
