use async_trait::async_trait;
use mongodb::{bson::doc, Client, Collection};

use super::{DbError, Semaphore, SignalStore};

pub struct MongoStore {
    semaphores: Collection<Semaphore>,
}

impl MongoStore {
    pub async fn open(dsn: &str) -> Result<Self, DbError> {
        let client = Client::with_uri_str(dsn).await?;
        Ok(Self { semaphores: client.database("signals").collection("semaphores") })
    }
}

#[async_trait]
impl SignalStore for MongoStore {
    async fn set(&self, semaphore: &Semaphore) -> Result<(), DbError> {
        let change = doc! { "$set": { "arm": semaphore.arm } };
        self.semaphores.update_one(doc! { "mast": &semaphore.mast }, change).await?;
        Ok(())
    }

    async fn all(&self) -> Result<Vec<Semaphore>, DbError> {
        let mut cursor = self.semaphores.find(doc! {}).await?;
        let mut found = Vec::new();
        while cursor.advance().await? {
            found.push(cursor.deserialize_current()?);
        }
        Ok(found)
    }
}
