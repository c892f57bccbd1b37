mod horn;

use axum::{extract::State, routing::{get, post}, Json, Router};
use fred::prelude::{Builder, ClientLike, Config};
use marina_common::Berths;
use std::sync::Arc;

async fn taken(State(berths): State<Arc<Berths>>) -> Json<Vec<u32>> {
    Json(berths.taken().await.unwrap())
}

#[tokio::main]
async fn main() {
    let config = Config::from_url(&std::env::var("REDIS_URL").unwrap()).unwrap();
    let pool = Builder::from_config(config).build_pool(4).unwrap();
    pool.init().await.unwrap();
    let app = Router::new().route("/berths/taken", get(taken)).route("/horns/:id", post(horn::blow)).with_state(Arc::new(Berths::new(pool)));
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}
