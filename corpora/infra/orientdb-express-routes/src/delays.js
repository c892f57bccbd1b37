const { gql, GraphQLClient } = require('graphql-request');

const client = new GraphQLClient('https://api.example.org/graphql');

exports.delays = (line) => client.request(gql`query ($line: String!) { delays(line: $line) { minutes } }`, { line });
