import express from 'express'

import { PostValidator } from './validator/PostValidator'

const app = express()
const validator = new PostValidator()
app.use(express.json())
app.post('/posts', (req, res) => {
  res.status(201).json(validator.ofNew(req.body))
})
app.listen(8080)
