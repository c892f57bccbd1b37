const Joi = require('joi');

const schema = Joi.object({
  PORT: Joi.number().default(3000),
  MONGO_URL: Joi.string().required(),
}).unknown();

const { value: env } = schema.validate(process.env);

module.exports = { port: env.PORT, mongoUrl: env.MONGO_URL };
