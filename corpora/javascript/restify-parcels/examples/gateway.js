const express = require('express')

const app = express()
app.get('/track/:id', (req, res) => res.redirect(`http://parcels/parcels/${req.params.id}`))
app.listen(3000)
