use sea_orm_migration::prelude::*;

mod m20240201_000001_dogs;

pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![Box::new(m20240201_000001_dogs::Migration)]
    }
}
