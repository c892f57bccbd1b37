const { Bone, DataTypes } = require('leoric')

module.exports = class Tea extends Bone {
  static attributes = {
    id: { type: DataTypes.BIGINT, primaryKey: true },
    name: DataTypes.STRING,
    grams: DataTypes.INTEGER,
  }
}
