const { put } = require('./store')

exports.handler = async (event) => {
  const receipt = JSON.parse(event.body)
  await put(receipt)
  return { statusCode: 201, body: JSON.stringify(receipt) }
}
