mod kept;

use kept::{Bounce, Kept};
use rocket::serde::json::Json;
use rocket::{get, launch, post, routes, State};

#[get("/bounces/<address>")]
fn show(address: &str, kept: &State<Kept>) -> Option<Json<Bounce>> {
    kept.read(address).map(Json)
}

#[post("/bounces/<address>", data = "<bounce>")]
fn keep(address: &str, bounce: Json<Bounce>, kept: &State<Kept>) {
    kept.keep(address, &bounce);
}

#[launch]
fn bounces() -> _ {
    let address = std::env::var("BOUNCES_STORE").expect("where the bounces are");
    rocket::build().manage(Kept::at(&address)).mount("/", routes![show, keep])
}
