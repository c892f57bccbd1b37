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
