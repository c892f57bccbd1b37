function RoostStore (client) {
  this._client = client
}

RoostStore.prototype.add = function (roost, done) {
  const batch = this._client.multi()
  batch.hmset('roost.' + roost.id, { name: roost.name, birds: roost.birds })
  batch.sadd('roosts', roost.id)
  batch.exec(done)
}

RoostStore.prototype.find = function (id, done) {
  this._client.hgetall('roost.' + id, done)
}

RoostStore.prototype.ids = function (done) {
  this._client.smembers('roosts', done)
}

module.exports = RoostStore
