use futures::future::{self, FutureResult};
use hyper::server::{Request, Response, Service};
use hyper::{Error, Method, StatusCode};

use loads::Loads;

pub struct Capstans {
    loads: Loads,
}

impl Capstans {
    pub fn of(url: &str) -> Capstans {
        Capstans { loads: Loads::open(url) }
    }
}

impl Service for Capstans {
    type Request = Request;
    type Response = Response;
    type Error = Error;
    type Future = FutureResult<Response, Error>;

    fn call(&self, request: Request) -> Self::Future {
        future::ok(match (request.method(), request.path()) {
            (&Method::Get, "/capstans") => Response::new().with_body(self.loads.all().to_string()),
            _ => Response::new().with_status(StatusCode::NotFound),
        })
    }
}
