#[macro_use]
extern crate diesel;
extern crate futures;
extern crate hyper;
extern crate serde_json;
extern crate tokio_core;

mod answers;
mod loads;

use answers::Capstans;
use hyper::server::Http;

fn main() {
    let address = "0.0.0.0:8075".parse().expect("an address");
    let url = std::env::var("DATABASE_URL").unwrap_or_else(|_| "postgres://capstans@db/capstans".to_string());
    let server = Http::new().bind(&address, move || Ok(Capstans::of(&url))).expect("a free port");
    server.run().expect("a server");
}
