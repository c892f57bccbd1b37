use housekit::db::sea_orm;
use housekit::db::sea_orm::entity::prelude::*;
use housekit::db::sea_orm::Set;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "lamp")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i32,
    pub lit: bool,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

pub async fn turn(id: i32, lit: bool) -> bool {
    let changed = ActiveModel { id: Set(id), lit: Set(lit) };
    changed.update(housekit::db::connection()).await.is_ok()
}
