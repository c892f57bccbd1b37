const { Model } = require('objection');

class Parcel extends Model {
  static get tableName() {
    return 'parcels';
  }
}

module.exports = Parcel;
