const mongoose = require('mongoose')

module.exports = mongoose.model('Halyard', new mongoose.Schema({ name: String, length: Number, colour: String }))
