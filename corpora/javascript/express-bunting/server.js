const express = require('express')
const path = require('path')

const app = express()

app.use(express.static(path.join(__dirname, 'pages')))
app.use('/show', (req, res) => res.sendFile(path.join(__dirname, 'pages', 'index.html')))

app.listen(3000)
