exports.up = (pgm) => {
  pgm.createTable('parcels', {
    id: 'id',
    street: { type: 'text', notNull: true },
    grams: { type: 'integer', notNull: true },
  })
}

exports.down = (pgm) => {
  pgm.dropTable('parcels')
}
