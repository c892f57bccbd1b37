use wharf::redis::RedisStock;

pub async fn sign_on(stock: &RedisStock, barge: &str, hand: &str) {
    stock.writers.sadd(format!("crew:{barge}"), hand).await.unwrap();
}

pub async fn of(stock: &RedisStock, barge: &str) -> Vec<String> {
    stock.readers.smembers(format!("crew:{barge}")).await.unwrap()
}
