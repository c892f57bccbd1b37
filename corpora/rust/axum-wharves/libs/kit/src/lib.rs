//! What each of our services needs.
pub mod store;
pub mod web;

pub use sqlx;
