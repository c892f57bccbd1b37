use serde::{de::DeserializeOwned, Serialize};
use sqlx::postgres::PgPoolOptions;
use sqlx::{types::Json, PgPool, Row};
use uuid::Uuid;

pub struct Knot<E> {
    pub id: Uuid,
    pub number: i32,
    pub content: E,
}

pub struct Log {
    pool: PgPool,
    table: String,
}

impl Log {
    pub async fn open(url: &str, table: &str) -> Result<Self, sqlx::Error> {
        let pool = PgPoolOptions::new().max_connections(5).connect(url).await?;
        let create = format!("CREATE TABLE IF NOT EXISTS {table} (id uuid, number int, content jsonb)");
        sqlx::query(&create).execute(&pool).await?;
        Ok(Self { pool, table: table.to_owned() })
    }

    pub async fn tie<E: Serialize + Send + Sync>(&self, knot: &Knot<E>) -> Result<(), sqlx::Error> {
        let insert = format!("INSERT INTO {} (id, number, content) VALUES ($1, $2, $3)", self.table);
        sqlx::query(&insert).bind(knot.id).bind(knot.number).bind(Json(&knot.content)).execute(&self.pool).await?;
        Ok(())
    }

    pub async fn knots<E: DeserializeOwned + Send + Unpin + 'static>(&self, id: Uuid) -> Result<Vec<Knot<E>>, sqlx::Error> {
        let select = format!("SELECT number, content FROM {} WHERE id = $1 ORDER BY number", self.table);
        let rows = sqlx::query(&select).bind(id).fetch_all(&self.pool).await?;
        let tied = |row: sqlx::postgres::PgRow| {
            let Json(content) = row.try_get("content")?;
            Ok(Knot { id, number: row.try_get("number")?, content })
        };
        rows.into_iter().map(tied).collect()
    }
}
