const Koa = require('koa')
const polka = require('polka')
const { Sequelize, Model } = require('sequelize')

class Payment extends Model {}
Payment.init({}, { sequelize: new Sequelize('sqlite::memory:') })
polka().get('/rates', (req, res) => res.end('{}')).listen(0)
module.exports = new Koa()
