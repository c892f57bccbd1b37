const { Router } = require('express')
const { ref } = require('objection')

const router = Router()

router.get('/', (req, res, next) => {
  const { Path } = req.models
  Path.query()
    .select('paths.*', ref('data:height').castInt().as('height'))
    .withGraphFetched('cairns')
    .then(paths => res.json(paths))
    .catch(next)
})

router.get('/:id', (req, res, next) => {
  req.models.Path.query().findById(req.params.id).then(path => res.json(path)).catch(next)
})

module.exports = router
