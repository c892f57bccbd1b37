#[macro_use]
extern crate nickel;

mod stalls;

use nickel::{HttpRouter, Nickel};

fn main() {
    let mut server = Nickel::new();
    server.get("/stalls", middleware! { stalls::names().join(",") });
    server.listen("0.0.0.0:6767").unwrap();
}
