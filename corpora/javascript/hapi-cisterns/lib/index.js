'use strict';

const HauteCouture = require('@hapipal/haute-couture');

exports.plugin = {
    name: 'cisterns',
    register: async (server, options) => {

        await HauteCouture.compose(server, options);
    }
};
