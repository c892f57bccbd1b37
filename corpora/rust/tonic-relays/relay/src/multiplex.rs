use axum::Router;
use tower::{Layer, Service};

/// Hands requests that are no gRPC to the pages.
#[derive(Clone)]
pub struct PagesLayer(Router);

impl PagesLayer {
    pub fn new(pages: Router) -> Self {
        Self(pages)
    }
}

impl<S> Layer<S> for PagesLayer {
    type Service = Pages<S>;

    fn layer(&self, grpc: S) -> Pages<S> {
        Pages { grpc, pages: self.0.clone() }
    }
}

#[derive(Clone)]
pub struct Pages<S> {
    grpc: S,
    pages: Router,
}

impl<S, B> Service<http::Request<B>> for Pages<S>
where
    S: Service<http::Request<B>>,
{
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;

    fn poll_ready(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<Result<(), S::Error>> {
        self.grpc.poll_ready(cx)
    }

    fn call(&mut self, request: http::Request<B>) -> S::Future {
        self.grpc.call(request)
    }
}
