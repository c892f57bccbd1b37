import type { Application } from 'egg'

export default (app: Application) => {
  const { controller } = app
  app.router.get('/api/items', controller.item.index)
  app.router.post('/api/items', controller.item.create)
}
