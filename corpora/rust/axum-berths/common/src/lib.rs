use fred::prelude::{Error, HashesInterface, Pool, SetsInterface};

/// All that is known of the berths.
pub struct Berths {
    pool: Pool,
}

impl Berths {
    pub fn new(pool: Pool) -> Self {
        Self { pool }
    }

    pub async fn moor(&self, berth: u32, boat: &str) -> Result<(), Error> {
        self.pool.hset::<(), _, _>(format!("berth:{berth}"), ("boat", boat)).await?;
        self.pool.sadd::<(), _, _>("taken", berth).await
    }

    pub async fn taken(&self) -> Result<Vec<u32>, Error> {
        self.pool.smembers("taken").await
    }
}
