use axum::response::Html;
use axum::routing::get;
use axum::Router;

/// Routes that show the page.
pub fn routes(title: &'static str) -> Router {
    Router::new().route("/docs", get(move || async move { Html(crate::page(title)) }))
}
