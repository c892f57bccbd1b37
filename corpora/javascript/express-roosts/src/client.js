const redis = require('redis')

module.exports = function open (settings) {
  return redis.createClient(settings.port, settings.host)
}
