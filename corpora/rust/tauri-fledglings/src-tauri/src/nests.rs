use sqlx::SqlitePool;

pub async fn open() -> Result<SqlitePool, sqlx::Error> {
    let pool = SqlitePool::connect("sqlite://nests.db").await?;
    sqlx::migrate!("./migrations").run(&pool).await?;
    Ok(pool)
}

pub async fn trees(pool: &SqlitePool) -> Result<Vec<String>, sqlx::Error> {
    sqlx::query_scalar("SELECT tree FROM nests").fetch_all(pool).await
}
