const { Bone } = require('leoric')
const { app } = require('egg-mock')
const mongoose = require('mongoose')

class Parcel extends Bone {}
module.exports = { Parcel, app, Model: mongoose.model('Parcel', new mongoose.Schema({})) }
