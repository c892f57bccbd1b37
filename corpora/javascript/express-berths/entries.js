const express = require('express')
const Validator = require('validatorjs')

const rules = { ship: 'required|string', depth: 'numeric' }
const router = express.Router()
const kept = []

router.get('/', (req, res) => res.json(kept))
router.post('/', (req, res) => {
  const found = new Validator(req.body, rules)
  const problems = found.fails() && found.errors.all()
  if (problems) return res.status(422).json(problems)
  kept.push(req.body)
  res.status(201).json(req.body)
})

module.exports = router
