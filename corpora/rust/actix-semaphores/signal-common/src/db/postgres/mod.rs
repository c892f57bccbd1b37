mod rows;

use async_trait::async_trait;
use sqlx::PgPool;

use super::{DbError, Semaphore, SignalStore};

pub struct PgStore {
    pub pool: PgPool,
}

#[async_trait]
impl SignalStore for PgStore {
    async fn set(&self, semaphore: &Semaphore) -> Result<(), DbError> {
        sqlx::query("UPDATE semaphores SET arm = $1 WHERE mast = $2")
            .bind(semaphore.arm)
            .bind(&semaphore.mast)
            .execute(&self.pool)
            .await?;
        Ok(())
    }

    async fn all(&self) -> Result<Vec<Semaphore>, DbError> {
        let rows = sqlx::query_as::<_, rows::Row>("SELECT mast, arm FROM semaphores").fetch_all(&self.pool).await?;
        Ok(rows.into_iter().map(Into::into).collect())
    }
}
