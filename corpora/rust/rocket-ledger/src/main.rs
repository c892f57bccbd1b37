#[macro_use]
extern crate rocket;

mod entries;

use rocket_db_pools::Database;

#[launch]
fn rocket() -> _ {
    rocket::build()
        .attach(entries::Ledger::init())
        .mount("/entries", routes![entries::list, entries::add])
}
