const Joi = require('joi');

module.exports = (schema) => (req, res, next) => {
  const { error, value } = Joi.compile(schema).validate({ body: req.body });
  if (error) return res.status(400).json({ message: error.message });
  Object.assign(req, value);
  return next();
};
