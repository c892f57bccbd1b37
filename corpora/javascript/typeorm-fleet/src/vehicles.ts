import { db } from './db'
import { Vehicle } from './vehicle'

export const vehicles = {
  async list(req, res) {
    res.json(await db.getRepository(Vehicle).find({ cache: 60000 }))
  },
  async create(req, res) {
    req.checkBody('plate').notEmpty()
    const errors = req.validationErrors()
    if (errors) return res.status(422).json(errors)
    res.status(201).json(await db.getRepository(Vehicle).save(req.body))
  },
}
