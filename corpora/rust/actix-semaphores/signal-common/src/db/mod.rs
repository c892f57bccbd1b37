use async_trait::async_trait;
use serde::{Deserialize, Serialize};

#[cfg(feature = "mongo")]
pub mod mongo;
#[cfg(feature = "postgres")]
pub mod postgres;

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Semaphore {
    pub mast: String,
    pub arm: bool,
}

#[derive(Debug, thiserror::Error)]
pub enum DbError {
    #[cfg(feature = "mongo")]
    #[error("mongo: {0}")]
    Mongo(#[from] mongodb::error::Error),
    #[cfg(feature = "postgres")]
    #[error("postgres: {0}")]
    Postgres(#[from] sqlx::Error),
    #[error("no store for {0}")]
    Unknown(String),
}

#[async_trait]
pub trait SignalStore: Send + Sync {
    async fn set(&self, semaphore: &Semaphore) -> Result<(), DbError>;
    async fn all(&self) -> Result<Vec<Semaphore>, DbError>;
}

pub async fn open(dsn: &str) -> Result<Box<dyn SignalStore>, DbError> {
    match dsn.split(':').next() {
        #[cfg(feature = "mongo")]
        Some("mongodb") => Ok(Box::new(mongo::MongoStore::open(dsn).await?)),
        #[cfg(feature = "postgres")]
        Some("postgres") => {
            let pool = sqlx::postgres::PgPoolOptions::new().max_connections(4).connect(dsn).await?;
            sqlx::migrate!("../migrations").run(&pool).await.unwrap();
            Ok(Box::new(postgres::PgStore { pool }))
        }
        _ => Err(DbError::Unknown(dsn.to_string())),
    }
}
