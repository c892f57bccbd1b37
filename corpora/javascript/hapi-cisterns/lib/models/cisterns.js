'use strict';

const Joi = require('joi');
const { Model } = require('@hapipal/schwifty');

module.exports = class Cisterns extends Model {

    static tableName = 'cisterns';

    static joiSchema = Joi.object({
        id: Joi.number().integer(),
        yard: Joi.string(),
        litres: Joi.number().integer()
    });
};
