//! The generated code, and the libraries in the version that it needs.
pub use prost;
pub use tonic;

pub mod relay {
    tonic::include_proto!("relay.v1");
}
