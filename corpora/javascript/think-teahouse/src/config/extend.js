const model = require('think-model')

module.exports = [model(think.app)]
