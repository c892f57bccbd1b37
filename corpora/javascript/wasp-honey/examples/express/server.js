const express = require('express')

express().get('/hives', (req, res) => res.json([])).listen(3001)
