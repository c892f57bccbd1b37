const express = require('express')

express().get('/tours', (req, res) => res.json([])).listen(3001)
