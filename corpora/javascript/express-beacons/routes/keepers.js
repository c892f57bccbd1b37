const { enrol, dismiss } = require('../handlers/keepers')

module.exports = [
  { path: '/', method: 'post', handler: enrol },
  { path: '/:id', method: 'delete', handler: dismiss },
]
