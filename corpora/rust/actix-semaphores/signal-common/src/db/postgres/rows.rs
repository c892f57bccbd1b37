use crate::db::Semaphore;

#[derive(sqlx::FromRow)]
pub struct Row {
    mast: String,
    arm: bool,
}

impl From<Row> for Semaphore {
    fn from(row: Row) -> Self {
        Semaphore { mast: row.mast, arm: row.arm }
    }
}
