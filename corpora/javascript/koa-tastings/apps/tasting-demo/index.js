const express = require('express')

const app = express()

app.get('/samples', (req, res) => res.json([{ id: 1, garden: 'Margaret\'s Hope' }]))
app.get('/samples/:id', (req, res) => res.json({ id: req.params.id }))

app.listen(3001)
