module.exports = (app) => {
  const { router, controller } = app
  router.get('/lockets', controller.locket.index)
  router.post('/lockets', controller.locket.create)
}
