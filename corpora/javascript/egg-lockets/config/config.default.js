exports.keys = 'change me'
exports.mongoose = { url: 'mongodb://127.0.0.1/lockets' }
