use moka::future::{Cache, CacheBuilder};
use surrealdb::engine::remote::ws::{Client, Ws};
use surrealdb::Surreal;

#[derive(Clone)]
pub struct State {
    pub db: Surreal<Client>,
    pub weather: Cache<String, String>,
}

pub async fn open() -> State {
    let db = Surreal::new::<Ws>("surreal:8000").await.unwrap();
    State { db, weather: CacheBuilder::new(1_000).build() }
}
