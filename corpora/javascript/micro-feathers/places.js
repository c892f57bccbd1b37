const { createError, json, send } = require('micro')
const validator = require('validator')
const { places } = require('./store')

module.exports = async (req, res) => {
  const body = await json(req)
  if (!validator.isURL(body.map)) throw createError(422, 'the map is not one')
  await places.insertOne({ map: body.map })
  return send(res, 201)
}
