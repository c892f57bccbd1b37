require('total4').http('release', { port: 8000 })
