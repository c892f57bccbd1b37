import express from 'express'
import { z } from 'zod'

const Mail = z.object({ to: z.string().email(), text: z.string() })
const app = express()
app.post('/send', express.json(), (req, res) => {
  console.log(Mail.parse(req.body))
  res.sendStatus(202)
})
app.listen(2525)
