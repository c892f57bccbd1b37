use graphql_client::GraphQLQuery;

#[derive(GraphQLQuery)]
#[graphql(schema_path = "src/remote.json", query_path = "src/remote.graphql")]
pub struct Regions;
