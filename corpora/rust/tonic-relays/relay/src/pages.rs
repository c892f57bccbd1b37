use axum::{response::Html, routing::get, Router};

/// What answers a browser: the sign-in page, everything else is gRPC.
pub fn pages() -> Router {
    Router::new().route("/sign-in", get(|| async { Html("<form></form>") }))
}
