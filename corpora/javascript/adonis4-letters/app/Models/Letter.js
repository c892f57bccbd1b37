'use strict'
const Model = use('Model')

class Letter extends Model {}
module.exports = Letter
