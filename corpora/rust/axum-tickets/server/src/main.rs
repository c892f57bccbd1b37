use std::sync::Arc;
use std::time::Duration;

use axum::routing::{delete, get};
use axum::Router;
use migration::{Migrator, MigratorTrait};
use moka::future::Cache;
use sea_orm::{Database, DatabaseConnection};

mod entity;
mod tickets;

#[derive(Clone)]
pub struct AppState {
    pub db: DatabaseConnection,
    pub open: Cache<i32, Arc<entity::Model>>,
}

#[tokio::main]
async fn main() {
    let db = Database::connect(std::env::var("DATABASE_URL").unwrap()).await.unwrap();
    Migrator::up(&db, None).await.unwrap();
    let open = Cache::builder().max_capacity(10_000).time_to_live(Duration::from_secs(30)).build();
    let app = Router::new()
        .route("/tickets", get(tickets::list).post(tickets::open))
        .route("/tickets/:id", delete(tickets::close))
        .with_state(AppState { db, open });
    let listener = tokio::net::TcpListener::bind("0.0.0.0:3000").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}
