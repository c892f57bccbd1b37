use async_graphql::{EmptySubscription, Object, Schema};
use async_graphql_axum::GraphQL;
use axum::routing::post_service;
use axum::Router;
use sqlx::SqlitePool;

struct Query;

#[Object]
impl Query {
    async fn animals(&self, ctx: &async_graphql::Context<'_>) -> Vec<String> {
        let pool = ctx.data_unchecked::<SqlitePool>();
        sqlx::query_scalar("SELECT name FROM animals").fetch_all(pool).await.unwrap()
    }
}

struct Mutation;

#[Object]
impl Mutation {
    async fn feed(&self, name: String) -> bool {
        !name.is_empty()
    }
}

#[tokio::main]
async fn main() {
    let pool = SqlitePool::connect("sqlite:zoo.db").await.unwrap();
    let schema = Schema::build(Query, Mutation, EmptySubscription).data(pool).finish();
    let app = Router::new().route("/", post_service(GraphQL::new(schema)));
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8000").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}
