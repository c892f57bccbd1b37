import Koa from 'koa'
import bodyParser from 'koa-bodyparser'
import route from 'koa-route'

import * as piers from './piers.js'

const app = new Koa()
app.use(bodyParser())
app.use(route.get('/piers', piers.all))
app.use(route.post('/piers', piers.add))
app.use(route.delete('/piers/:pier', piers.remove))
app.listen(3000)
