const { Router } = require('express')

const router = Router()
const kept = new Map()

router.get('/berths', (req, res) => res.json([...kept.values()]))
router.get('/berths/:id', (req, res) => res.json(kept.get(req.params.id)))
router.post('/berths', (req, res) => res.status(201).json(add(req.body)))
router.put('/berths/:id', (req, res) => res.json(change(req.params.id, req.body)))
router.delete('/berths/:id', (req, res) => res.json({ removed: kept.delete(req.params.id) }))

function add(given) {
  const id = String(kept.size + 1)
  kept.set(id, { id, ...given })
  return kept.get(id)
}

function change(id, given) {
  kept.set(id, { ...kept.get(id), ...given })
  return kept.get(id)
}

module.exports = router
