const { MongoClient } = require('mongodb')

module.exports = new MongoClient('mongodb://store:27017').db('beacons')
