use fred::prelude::{HashesInterface, SortedSetsInterface};
use serde::Deserialize;
use wharf::redis::RedisStock;

#[derive(Deserialize)]
pub struct Place {
    pub reach: String,
    pub metre: f64,
}

pub async fn note(stock: &RedisStock, barge: &str, place: &Place) {
    stock.writers.zadd(&place.reach, None, (place.metre, barge)).await.unwrap();
    stock.writers.hset(barge, ("reach", &place.reach)).await.unwrap();
}

pub async fn along(stock: &RedisStock, reach: &str) -> Vec<String> {
    stock.readers.zrange(reach, 0, -1).await.unwrap()
}
