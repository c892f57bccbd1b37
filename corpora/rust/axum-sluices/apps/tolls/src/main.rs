use std::net::SocketAddr;

use axum::{
    extract::{Path, State},
    routing::{get, post},
    Json, Router,
};
use sqlx::sqlite::SqlitePool;

mod boats;

async fn paid(State(pool): State<SqlitePool>, Path(sluice): Path<String>) -> Json<serde_json::Value> {
    let row: (i64,) = sqlx::query_as("SELECT coalesce(sum(pence), 0) FROM tolls WHERE sluice = ?")
        .bind(&sluice)
        .fetch_one(&pool)
        .await
        .unwrap_or((0,));
    Json(serde_json::json!({ "sluice": sluice, "pence": row.0 }))
}

async fn pay(State(pool): State<SqlitePool>, Path(sluice): Path<String>) -> Json<serde_json::Value> {
    let done = sqlx::query("INSERT INTO tolls (sluice, pence) VALUES (?, 20)")
        .bind(&sluice)
        .execute(&pool)
        .await;
    Json(serde_json::json!({ "paid": done.is_ok() }))
}

#[tokio::main]
async fn main() {
    let pool = SqlitePool::connect(&std::env::var("TOLLS").unwrap()).await.unwrap();
    let app = Router::new()
        .route("/tolls/:sluice", get(paid))
        .route("/tolls/:sluice/pay", post(pay))
        .route("/boats/:sluice", get(boats::longest))
        .with_state(pool);
    let address: SocketAddr = ([0, 0, 0, 0], 7700).into();
    axum::Server::try_bind(&address)
        .expect("somebody listens there")
        .serve(app.into_make_service())
        .await
        .unwrap();
}
