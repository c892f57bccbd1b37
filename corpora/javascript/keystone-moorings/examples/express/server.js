const express = require('express')

express().get('/moorings', (req, res) => res.json([])).listen(3001)
