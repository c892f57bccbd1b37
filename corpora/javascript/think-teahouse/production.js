const Application = require('thinkjs')

const instance = new Application({ ROOT_PATH: __dirname, proxy: true, env: 'production' })

instance.run()
