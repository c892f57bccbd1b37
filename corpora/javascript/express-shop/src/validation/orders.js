const Joi = require('joi');

exports.createOrder = {
  body: Joi.object({
    customer: Joi.string().required(),
    lines: Joi.array().items(Joi.object({ sku: Joi.string(), count: Joi.number().min(1) })),
  }),
};
