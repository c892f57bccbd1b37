pub mod log;

pub use log::{Knot, Log};
