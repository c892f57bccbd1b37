const uWS = require('uWebSockets.js')
const { scores, note } = require('./scores')

const app = uWS.App()

app.get('/boards/:id', async (res, req) => {
  res.onAborted(() => { res.aborted = true })
  const board = await scores(req.getParameter(0))
  if (!res.aborted) res.cork(() => res.end(JSON.stringify(board)))
})

app.post('/boards/:id/:player', async (res, req) => {
  res.onAborted(() => { res.aborted = true })
  await note(req.getParameter(0), req.getParameter(1))
  if (!res.aborted) res.cork(() => res.writeStatus('204 No Content').end())
})

app.listen(9001, (token) => { if (token) console.log('listening') })
