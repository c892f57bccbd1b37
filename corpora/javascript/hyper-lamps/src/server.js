const HyperExpress = require('hyper-express')
const { lamps } = require('./lamps')

const webserver = new HyperExpress.Server()

webserver.get('/health', (request, response) => response.send('up'))
webserver.use('/api', lamps)

webserver.listen(8080)
