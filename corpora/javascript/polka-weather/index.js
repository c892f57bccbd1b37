import polka from 'polka'
import sirv from 'sirv'
import Database from 'better-sqlite3'

const db = new Database('weather.db')
const app = polka()

app.use(sirv('public'))
app.get('/readings', (req, res) => {
  res.end(JSON.stringify(db.prepare('SELECT * FROM readings ORDER BY at DESC LIMIT 24').all()))
})
app.post('/readings/:degrees', (req, res) => {
  db.prepare('INSERT INTO readings VALUES (datetime(), ?)').run(Number(req.params.degrees))
  res.end()
})
app.listen(3000)
