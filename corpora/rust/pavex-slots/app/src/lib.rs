pub mod slots;

use pavex::{Blueprint, blueprint::from};

pub fn blueprint() -> Blueprint {
    let mut bp = Blueprint::new();
    bp.import(from![crate, pavex]);
    bp.prefix("/api").routes(from![crate::slots]);
    bp
}
