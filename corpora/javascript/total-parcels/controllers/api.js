exports.install = function () {
  ROUTE('GET  /api/parcels/       *Parcels --> query')
  ROUTE('POST /api/parcels/       *Parcels --> insert')
}
