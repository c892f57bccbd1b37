const express = require('express')
const { berths, count } = require('./berths')

const app = express()

app.get('/piers/:pier/berths', async (req, res) => res.json(await berths(req.params.pier, Number(req.query.page ?? 0))))
app.get('/piers/:pier/count', async (req, res) => res.json({ count: await count(req.params.pier) }))

app.listen(3000)
