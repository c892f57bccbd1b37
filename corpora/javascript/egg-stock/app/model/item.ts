import { Bone, DataTypes } from 'leoric'

export default class Item extends Bone {
  static attributes = {
    id: { type: DataTypes.BIGINT, primaryKey: true },
    sku: DataTypes.STRING(32),
    amount: DataTypes.INTEGER,
  }
}
