mod schema;

use actix_web::{web, App, HttpResponse, HttpServer};
use juniper::http::{graphiql::graphiql_source, GraphQLRequest};

async fn answer(schema: web::Data<schema::Schema>, request: web::Json<GraphQLRequest>) -> HttpResponse {
    HttpResponse::Ok().json(request.execute(&schema, &schema::Register::default()).await)
}

async fn desk() -> HttpResponse {
    HttpResponse::Ok().content_type("text/html").body(graphiql_source("/v1", None))
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    HttpServer::new(|| {
        App::new()
            .app_data(web::Data::new(schema::create()))
            .service(web::resource("/v1").route(web::post().to(answer)))
            .service(web::resource("/desk").route(web::get().to(desk)))
    })
    .bind(("0.0.0.0", 8080))?
    .run()
    .await
}
