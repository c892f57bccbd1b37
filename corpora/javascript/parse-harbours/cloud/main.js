Parse.Cloud.define('depth', async (request) => {
  const harbour = await new Parse.Query('Harbour').get(request.params.id)
  return harbour.get('depth')
})

Parse.Cloud.beforeSave('Harbour', (request) => {
  if (request.object.get('depth') < 0) throw 'a harbour has a depth'
})
