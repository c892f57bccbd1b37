use actix_request_reply_cache::RedisCacheMiddlewareBuilder;
use actix_web::{web, App, HttpResponse, HttpServer};

async fn tariff(berth: web::Path<String>) -> HttpResponse {
    HttpResponse::Ok().json(serde_json::json!({ "berth": *berth, "day": 14 }))
}

async fn quote(asked: web::Json<Vec<String>>) -> HttpResponse {
    HttpResponse::Ok().json(asked.len() * 14)
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    let replies = RedisCacheMiddlewareBuilder::new(&std::env::var("REDIS_URL").unwrap())
        .ttl(3600)
        .cache_if(|ctx| ctx.method == "GET")
        .build();
    HttpServer::new(move || {
        App::new()
            .wrap(replies.clone())
            .route("/tariffs/{berth}", web::get().to(tariff))
            .route("/quotes", web::post().to(quote))
    })
    .bind(("0.0.0.0", 8080))?
    .run()
    .await
}
