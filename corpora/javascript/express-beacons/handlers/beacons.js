const db = require('../store')

exports.list = async (req, res) => {
  const found = await db.collection('beacons').find().toArray()
  res.status(200).send(found)
}

exports.light = async (req, res) => {
  const { matchedCount } = await db.collection('beacons').updateOne({ _id: req.params.id }, { $set: { lit: true } })
  if (!matchedCount) return res.status(404).json({ error: 'no such beacon' })
  req.app.locals.io.emit('lit', req.params.id)
  res.status(200).send({ lit: true })
}
