const AWS = require('aws-sdk')

const db = new AWS.DynamoDB.DocumentClient()
exports.put = (receipt) => db.put({ TableName: process.env.RECEIPTS, Item: receipt }).promise()
