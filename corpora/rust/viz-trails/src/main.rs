use std::sync::Arc;

use sqlx::SqlitePool;
use tokio::net::TcpListener;
use viz::types::State;
use viz::{serve, Request, RequestExt, Response, ResponseExt, Result, Router};

async fn trails(req: Request) -> Result<Response> {
    let pool = req.state::<Arc<SqlitePool>>().unwrap();
    let found: Vec<(String,)> = sqlx::query_as("select name from trail").fetch_all(&*pool).await.unwrap();
    Ok(Response::json(found.into_iter().map(|t| t.0).collect::<Vec<_>>())?)
}

#[tokio::main]
async fn main() -> Result<()> {
    let pool = Arc::new(SqlitePool::connect("sqlite://trails.db").await.unwrap());
    let app = Router::new().get("/trails", trails).with(State::new(pool));
    let listener = TcpListener::bind("0.0.0.0:3000").await?;
    serve(listener, app).await
}
