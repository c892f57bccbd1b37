module.exports = (app) => {
  const { router, controller } = app
  router.get('/api/teas', controller.teas.index)
  router.post('/api/teas', controller.teas.create)
}
