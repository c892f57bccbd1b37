const Page = require('./page')

module.exports = ({ app }) => {
  app.get('/pages/:day', async (req, res) => res.json(await Page.find({ day: req.params.day })))
  app.put('/pages/:day', async (req, res) => res.json(await Page.updateOne({ day: req.params.day }, req.body)))
}
