import express from 'express'

const buoys = [{ id: 1, lit: true }]
const app = express()
app.use(express.json())
app.get('/api/buoys', (_req, res) => res.json(buoys))
app.post('/api/buoys', (req, res) => {
  buoys.push({ id: buoys.length + 1, ...req.body })
  res.status(201).json(buoys.at(-1))
})
app.listen(8081)
