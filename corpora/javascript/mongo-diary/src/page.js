const { Schema, model } = require('mongoose')

module.exports = model('Page', new Schema({ day: String, text: String }))
