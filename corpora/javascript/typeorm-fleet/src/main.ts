import * as express from 'express'
import * as expressValidator from 'express-validator'
import { vehicles } from './vehicles'

const app = express()
app.use(express.json())
app.use(expressValidator())
app.get('/vehicles', vehicles.list)
app.post('/vehicles', vehicles.create)
app.listen(3000)
