const { Router } = require('express');
const { body, validationResult } = require('express-validator');
const { Visit } = require('./models');

const router = Router();

router.post('/', body('patient').isUUID(), async (req, res) => {
  const errors = validationResult(req);
  if (!errors.isEmpty()) return res.status(400).json(errors.array());
  return res.json(await Visit.forge(req.body).save());
});

module.exports = router;
