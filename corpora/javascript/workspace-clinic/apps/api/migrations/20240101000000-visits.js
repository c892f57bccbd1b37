let dbm;

exports.setup = function (options) {
  dbm = options.dbmigrate;
};

exports.up = function (db) {
  return db.createTable('visits', { id: { type: 'int', primaryKey: true }, patient: 'string' });
};
