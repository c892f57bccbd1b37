const Joi = require('joi')

const { value, error } = Joi.validate(process.env, Joi.object({ PORT: Joi.number().default(3000), MONGO_URL: Joi.string().required() }).unknown())
if (error) throw error

module.exports = value
