use actix_web::{error::ErrorInternalServerError, web, HttpResponse, Result};
use signal_common::db::{Semaphore, SignalStore};

pub async fn list(store: web::Data<dyn SignalStore>) -> Result<HttpResponse> {
    let found = store.all().await.map_err(ErrorInternalServerError)?;
    Ok(HttpResponse::Ok().json(found))
}

pub async fn set(store: web::Data<dyn SignalStore>, sent: web::Json<Semaphore>) -> Result<HttpResponse> {
    store.set(&sent).await.map_err(ErrorInternalServerError)?;
    Ok(HttpResponse::NoContent().finish())
}
