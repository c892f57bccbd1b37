//! A router that keeps the document of its routes.

use axum::routing::{get, post, MethodRouter};
use axum::{Json, Router};
use serde_json::{json, Value};

/// A router and what it documents.
pub struct Documented<S> {
    router: Router<S>,
    paths: Vec<String>,
}

impl<S: Clone + Send + Sync + 'static> Documented<S> {
    /// An empty one.
    pub fn new() -> Self {
        Self { router: Router::new(), paths: Vec::new() }
    }

    /// Adds a route.
    pub fn route(mut self, path: &str, handler: MethodRouter<S>) -> Self {
        self.paths.push(path.to_string());
        self.router = self.router.route(path, handler);
        self
    }

    /// The router with the routes of the document itself.
    pub fn finish(self) -> Router<S> {
        let document = json!({ "paths": self.paths });
        Router::new()
            .merge(self.router)
            .route("/openapi.json", get(move || serve(document.clone())))
            .route("/openapi/check", post(|| async { "ok" }))
    }
}

async fn serve(document: Value) -> Json<Value> {
    Json(document)
}
