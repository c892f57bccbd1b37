const { createError, json, send } = require('micro')
const validator = require('validator')
const { plumes } = require('./store')

module.exports = async (req, res) => {
  if (req.method === 'GET') return send(res, 200, await plumes.find().toArray())
  const body = await json(req)
  if (!validator.isEmail(body.finder)) throw createError(422, 'who found it?')
  if (!validator.isLength(body.bird, { min: 2, max: 40 })) throw createError(422, 'which bird?')
  await plumes.insertOne({ finder: body.finder, bird: body.bird })
  return send(res, 201)
}
