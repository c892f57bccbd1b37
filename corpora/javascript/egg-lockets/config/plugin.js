exports.validate = { enable: true, package: 'egg-validate' }
exports.mongoose = { enable: true, package: 'egg-mongoose' }
