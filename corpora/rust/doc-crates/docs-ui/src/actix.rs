use actix_web::{get, HttpResponse, Responder};

/// The page as a handler.
#[get("/docs")]
pub async fn docs() -> impl Responder {
    HttpResponse::Ok().body(crate::page("docs"))
}
