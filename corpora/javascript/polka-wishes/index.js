import polka from 'polka'
import { Wish } from './wish.js'

const app = polka()

app.get('/wishes/:id', async (req, res) => {
  res.end(JSON.stringify(await Wish.get(req.params.id)))
})

app.post('/wishes', async (req, res) => {
  const wish = await Wish.create(req.body)
  res.end(JSON.stringify(wish))
})

app.listen(3000)
