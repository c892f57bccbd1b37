import { Route } from './route'

export class ExpressDriver {
  express: any

  initialize() {
    this.express = require('express')()
  }

  register(route: Route) {
    this.express[route.method](route.path, (req: any, res: any) => res.json(route.run(req.params)))
  }
}
