export { ExpressDriver } from './express-driver'
export { KoaDriver } from './koa-driver'
