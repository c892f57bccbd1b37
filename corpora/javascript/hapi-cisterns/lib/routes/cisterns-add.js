'use strict';

const Joi = require('joi');

module.exports = {
    method: 'post',
    path: '/cisterns',
    options: {
        validate: { payload: Joi.object({ yard: Joi.string().required(), litres: Joi.number().min(1).required() }) },
        handler: (request) => request.models().Cisterns.query().insertAndFetch(request.payload)
    }
};
