extern crate iron;
extern crate router;

mod store;

use iron::prelude::*;
use iron::status;
use router::Router;

fn list(_: &mut Request) -> IronResult<Response> {
    Ok(Response::with((status::Ok, store::names().join(","))))
}

fn main() {
    store::prepare();
    let mut router = Router::new();
    router.get("/repairs", list, "list");
    Iron::new(router).http("0.0.0.0:3000").unwrap();
}
