const { list, light } = require('../handlers/beacons')

module.exports = [
  { path: '/', method: 'get', handler: list },
  { path: '/:id/light', method: 'put', handler: light },
]
