module.exports = { namespace: 'tides', transporter: 'NATS' }
