mod store;

use gotham::router::{build_simple_router, Router};
use gotham::router::builder::*;
use gotham::state::State;

fn orders(state: State) -> (State, String) {
    let found = store::all();
    (state, serde_json::to_string(&found).unwrap())
}

fn router() -> Router {
    build_simple_router(|route| {
        route.get("/orders").to(orders);
    })
}

pub fn main() {
    gotham::start("0.0.0.0:7878", router()).unwrap();
}
