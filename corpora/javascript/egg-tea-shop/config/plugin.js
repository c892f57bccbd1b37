exports.orm = { enable: true, package: 'egg-orm' }
