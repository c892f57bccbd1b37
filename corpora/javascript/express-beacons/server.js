const http = require('http')
const express = require('express')
const socketIO = require('socket.io')
const register = require('./routes')

class Station {
  constructor() {
    this.express = express()
    this.express.use(express.json())
    register(this)
    const server = http.createServer(this.express)
    this.express.locals.io = socketIO(server)
    server.listen(3000)
  }
}

module.exports = new Station()
