use crate::sheet;
use jsonrpsee::server::RpcModule;
use jsonrpsee::types::ErrorObjectOwned;
use sea_orm::{ActiveModelTrait, DatabaseConnection, DbErr, EntityTrait, Set};

fn told(wrong: DbErr) -> ErrorObjectOwned {
    ErrorObjectOwned::owned(1, wrong.to_string(), None::<()>)
}

pub fn all(database: DatabaseConnection) -> anyhow::Result<RpcModule<DatabaseConnection>> {
    let mut module = RpcModule::new(database);
    module.register_async_method("sheet_list", |_, database, _| async move {
        let found = sheet::Entity::find().all(&*database).await.map_err(told)?;
        Ok::<_, ErrorObjectOwned>(found.into_iter().map(|one| one.plant).collect::<Vec<_>>())
    })?;
    module.register_async_method("sheet_add", |params, database, _| async move {
        let plant: String = params.one()?;
        let row = sheet::ActiveModel { plant: Set(plant), ..Default::default() };
        row.insert(&*database).await.map_err(told).map(|one| one.id)
    })?;
    Ok(module)
}
