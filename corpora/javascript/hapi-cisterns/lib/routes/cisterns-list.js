'use strict';

module.exports = {
    method: 'get',
    path: '/cisterns',
    handler: (request) => request.models().Cisterns.query().orderBy('yard')
};
