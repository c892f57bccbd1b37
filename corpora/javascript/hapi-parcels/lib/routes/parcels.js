const Joi = require('joi');
const Parcel = require('../models/parcel');

module.exports = [
  {
    method: 'GET',
    path: '/parcels/{id}',
    options: { validate: { params: Joi.object({ id: Joi.string().uuid() }) } },
    handler: (request) => Parcel.query().findById(request.params.id),
  },
  {
    method: 'POST',
    path: '/parcels',
    options: { validate: { payload: Joi.object({ weight: Joi.number().positive().required() }) } },
    handler: (request, h) => h.response(Parcel.query().insert(request.payload)).code(201),
  },
];
