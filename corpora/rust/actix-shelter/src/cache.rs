use redis::AsyncCommands;

/// Keeps the list of animals for a minute.
pub async fn keep(client: &redis::Client, list: &str) -> redis::RedisResult<()> {
    let mut conn = client.get_multiplexed_async_connection().await?;
    conn.set_ex("animals", list, 60).await
}
