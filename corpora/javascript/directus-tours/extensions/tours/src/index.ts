import { defineEndpoint } from '@directus/extensions-sdk'

export default defineEndpoint((router, { services, getSchema }) => {
  const { ItemsService } = services

  router.get('/', async (req, res) => {
    const tours = new ItemsService('tours', { schema: await getSchema() })
    res.json(await tours.readByQuery({ sort: ['starts'] }))
  })

  router.post('/:id/bookings', async (req, res) => {
    const bookings = new ItemsService('bookings', { schema: await getSchema() })
    res.json({ id: await bookings.createOne({ tour: req.params.id, name: req.body.name }) })
  })
})
