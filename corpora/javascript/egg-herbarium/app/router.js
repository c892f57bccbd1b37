module.exports = (app) => {
  const { router, controller } = app
  router.get('/api/plants', controller.plants.index)
  router.post('/api/plants', controller.plants.create)
}
