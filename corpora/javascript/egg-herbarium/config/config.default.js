exports.mongoose = { url: 'mongodb://127.0.0.1/herbarium' }
