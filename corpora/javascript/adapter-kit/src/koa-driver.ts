import { Route } from './route'

export class KoaDriver {
  koa: any
  router: any

  initialize() {
    this.koa = new (require('koa'))()
    this.router = new (require('@koa/router'))()
  }

  register(route: Route) {
    this.router[route.method](route.path, async (ctx: any) => { ctx.body = route.run(ctx.params) })
  }
}
