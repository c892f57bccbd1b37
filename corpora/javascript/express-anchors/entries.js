const express = require('express')
const validate = require('validate.js')

const rules = { ship: { presence: true }, depth: { numericality: true } }
const router = express.Router()
const kept = []

router.get('/', (req, res) => res.json(kept))
router.post('/', (req, res) => {
  const problems = validate(req.body, rules)
  if (problems) return res.status(422).json(problems)
  kept.push(req.body)
  res.status(201).json(req.body)
})

module.exports = router
