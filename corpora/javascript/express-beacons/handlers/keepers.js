const db = require('../store')

exports.enrol = async (req, res) => {
  const { insertedId } = await db.collection('keepers').insertOne({ name: req.body.name })
  res.status(201).send({ id: insertedId })
}

exports.dismiss = async (req, res) => {
  await db.collection('keepers').deleteOne({ _id: req.params.id })
  res.status(204).send()
}
