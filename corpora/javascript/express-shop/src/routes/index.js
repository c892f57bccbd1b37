const { Router } = require('express');
const orders = require('./orders');

const router = Router();
router.use('/orders', orders);

module.exports = router;
