const { Sequelize, DataTypes } = require('sequelize');
const config = require('../config/config.json')[process.env.NODE_ENV || 'development'];

const sequelize = new Sequelize(config.database, config.username, config.password, config);

const Book = sequelize.define('Book', {
  title: { type: DataTypes.STRING, allowNull: false },
  year: DataTypes.INTEGER,
});

module.exports = { sequelize, Book };
