const express = require('express');

const router = express.Router();

router.get('/', (request, response) => response.redirect(302, '/boxes'));
router.get('/login', (request, response) => response.redirect(302, process.env.LOGIN_URL));
router.get('/account', (request, response) => response.redirect(302, process.env.ACCOUNT_URL));

module.exports = router;
