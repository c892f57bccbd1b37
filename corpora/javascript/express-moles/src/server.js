const express = require('express')
const bodyParser = require('body-parser')
const { graphqlExpress, graphiqlExpress } = require('apollo-server-express')
const { makeExecutableSchema } = require('graphql-tools')
const typeDefs = require('./schema')
const resolvers = require('./resolvers')

const app = express()
const schema = makeExecutableSchema({ typeDefs, resolvers })

app.get('/healthy', (req, res) => res.send('yes'))
app.get('/sign-out', (req, res) => {
  res.clearCookie('moles')
  res.redirect('/')
})
app.post('/sign-in', bodyParser.json(), (req, res) => {
  res.cookie('moles', req.body.name)
  res.json({ name: req.body.name })
})

app.use('/graphql', bodyParser.json(), graphqlExpress((req) => ({ schema, context: { user: req.user } })))
app.get('/graphiql', graphiqlExpress({ endpointURL: '/graphql' }))

app.listen(process.env.PORT || 3000)
