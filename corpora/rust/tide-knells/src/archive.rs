use sqlx::sqlite::SqlitePool;

pub async fn open(path: &str) -> sqlx::Result<SqlitePool> {
    SqlitePool::connect(&format!("sqlite://{path}")).await
}
