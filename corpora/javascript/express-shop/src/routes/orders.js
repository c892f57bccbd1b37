const express = require('express');
const validate = require('../middleware/validate');
const { createOrder } = require('../validation/orders');
const Order = require('../models/order');

const router = express.Router();

router.get('/:id', async (req, res) => {
  res.json(await Order.findById(req.params.id));
});

router.post('/', validate(createOrder), async (req, res) => {
  res.status(201).json(await Order.create(req.body));
});

module.exports = router;
