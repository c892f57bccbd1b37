pub use sqlx::mysql::MySqlPool as Pool;

pub async fn open() -> Pool {
    Pool::connect(&std::env::var("DATABASE_URL").expect("DATABASE_URL")).await.expect("a database")
}
