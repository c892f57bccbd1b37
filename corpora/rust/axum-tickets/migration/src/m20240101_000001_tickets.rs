use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table(Alias::new("tickets"))
                    .col(ColumnDef::new(Alias::new("id")).integer().auto_increment().primary_key())
                    .col(ColumnDef::new(Alias::new("title")).string().not_null())
                    .to_owned(),
            )
            .await
    }
}
