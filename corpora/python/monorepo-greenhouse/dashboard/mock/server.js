const express = require('express')

const app = express()
app.get('/beds', (request, response) => response.json([]))
app.listen(8000)
