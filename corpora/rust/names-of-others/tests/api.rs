use actix_web::{get, App};
use sea_orm::Database;

#[get("/x")]
async fn x() -> &'static str {
    "x"
}

#[tokio::test]
async fn compares() {
    let _ = App::new().service(x);
    let _ = Database::connect("mysql://localhost/test").await;
    rocket::build();
}

#[derive(poem_openapi::Object)]
struct Form {
    #[oai(validator(max_length = 40))]
    name: String,
}

#[cot::db::model]
struct Boat {
    id: i64,
}

#[tokio::test]
async fn builds() {
    let _ = sea_query::Query::select();
    let _ = viz::Router::new();
    let _ = ohkami::Ohkami::new(());
    let _ = xitca_web::App::new();
    let _ = cot::db::migrations::Operation::create_model();
}
