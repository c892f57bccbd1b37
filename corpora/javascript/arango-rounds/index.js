const express = require('express')
const { ensure } = require('arango-tools')

const schema = {
  type: 'database',
  name: '{{name}}',
  url: '{{url}}',
  options: [{ type: 'documentcollection', name: 'rounds' }]
}

async function serve () {
  const { query } = await ensure({ variables: { name: 'rounds', url: process.env.ROUNDS_URL }, schema })
  const app = express()

  app.get('/rounds', async (req, res) => {
    const cursor = await query`FOR round IN rounds RETURN round`
    res.json(await cursor.all())
  })

  app.delete('/rounds/:key', async (req, res) => {
    await query`REMOVE ${req.params.key} IN rounds`
    res.status(204).end()
  })

  app.listen(3000)
}

serve()
