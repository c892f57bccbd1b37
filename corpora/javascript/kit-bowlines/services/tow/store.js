const { DataTypes, Sequelize } = require('sequelize');

const sequelize = new Sequelize(process.env.TOW_DB, { dialect: 'mysql' });

exports.Tow = sequelize.define('tow', { vessel: DataTypes.STRING(40), from: DataTypes.STRING(8) });
