const functions = require('@google-cloud/functions-framework')
const { Firestore } = require('@google-cloud/firestore')

const tidings = new Firestore().collection('tidings')

functions.http('tidings', async (req, res) => {
  if (req.method === 'POST') {
    const { id } = await tidings.add({ text: req.body.text })
    return res.status(201).json({ id })
  }
  const { docs } = await tidings.limit(20).get()
  res.json(docs.map((tiding) => tiding.data()))
})
