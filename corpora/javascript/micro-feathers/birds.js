const { createError, json, send } = require('micro')
const validator = require('validator')
const { birds } = require('./store')

module.exports = async (req, res) => {
  const body = await json(req)
  if (!validator.isAlphanumeric(body.ring)) throw createError(422, 'the ring is not one')
  await birds.insertOne({ ring: body.ring })
  return send(res, 201)
}
