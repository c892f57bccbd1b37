import 'reflect-metadata'
import { Container } from 'inversify'
import { InversifyExpressServer } from 'inversify-express-utils'
import './notes.controller'

const server = new InversifyExpressServer(new Container())
server.build().listen(3000)
