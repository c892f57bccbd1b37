//! Serves matches to whoever iterates over them.

pub struct Router;

impl Router {
    pub fn new() -> Self {
        Router
    }

    pub fn route(self, _path: &str, _handler: fn()) -> Self {
        self
    }
}

pub fn table() -> Router {
    Router::new().route("/x", || {})
}
