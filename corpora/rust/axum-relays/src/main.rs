use axum::extract::State;
use axum::routing::{get, post};
use axum::{Json, Router};
use deadpool_postgres::{Config, Pool, Runtime};
use tokio_postgres::NoTls;

mod queue;
mod relays;

#[tokio::main]
async fn main() {
    let mut cfg = Config::new();
    cfg.url = std::env::var("DATABASE_URL").ok();
    let pool = cfg.create_pool(Some(Runtime::Tokio1), NoTls).unwrap();
    let app = Router::new().route("/relays", get(list)).route("/relays", post(add)).with_state(pool);
    let listener = tokio::net::TcpListener::bind("0.0.0.0:3000").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}

async fn list(State(pool): State<Pool>) -> Json<Vec<String>> {
    let client = pool.get().await.unwrap();
    Json(relays::all(&client).await)
}

async fn add(State(pool): State<Pool>, body: String) {
    let client = pool.get().await.unwrap();
    relays::save(&client, &body).await;
}
