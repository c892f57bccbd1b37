const express = require('express')
const { Number, Record, String } = require('runtypes')

const Entry = Record({ ship: String, depth: Number })
const router = express.Router()
const kept = []

router.get('/', (req, res) => res.json(kept))
router.post('/', (req, res) => {
  const checked = Entry.validate(req.body)
  const problems = !checked.success && checked.details
  if (problems) return res.status(422).json(problems)
  kept.push(req.body)
  res.status(201).json(req.body)
})

module.exports = router
