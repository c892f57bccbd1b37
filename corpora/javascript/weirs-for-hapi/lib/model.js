'use strict'

const mongoose = require('mongoose')

module.exports = function (name, fields) {
  const schema = new mongoose.Schema({ ...fields, name: { type: String, required: true } }, { timestamps: true })
  return mongoose.model(name, schema)
}
