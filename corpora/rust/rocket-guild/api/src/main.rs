#[macro_use]
extern crate rocket;

mod members;

#[launch]
async fn start() -> _ {
    let client = mongodb::Client::with_uri_str("mongodb://db").await.unwrap();
    rocket::build().manage(client.database("guild")).mount("/members", routes![members::join])
}
