const { createError, json, send } = require('micro')
const validator = require('validator')
const { finders } = require('./store')

module.exports = async (req, res) => {
  const body = await json(req)
  if (!validator.isEmail(body.email)) throw createError(422, 'the email is not one')
  await finders.insertOne({ email: body.email })
  return send(res, 201)
}
