const tables = { '/beacons': require('./beacons'), '/keepers': require('./keepers') }

module.exports = (station) => {
  for (const [base, table] of Object.entries(tables)) {
    for (const { method, path, handler } of table) station.express[method](base + path, handler)
  }
}
