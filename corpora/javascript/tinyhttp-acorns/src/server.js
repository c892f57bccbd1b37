import { App } from '@tinyhttp/app'
import { json } from 'milliparsec'
import { acorns } from './store.js'

const app = new App()

app.use(json())

app.get('/acorns', async (_, res) => {
  res.json(await acorns.find().toArray())
})

app.post('/acorns', async (req, res) => {
  const { insertedId } = await acorns.insertOne({ tree: req.body.tree })
  res.status(201).json({ id: insertedId })
})

app.listen(3000)
