const { ServiceBroker } = require('moleculer')

const broker = new ServiceBroker({ transporter: 'NATS' })
broker.start().then(() => broker.repl())
