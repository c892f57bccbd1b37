#[cfg(feature = "archive")]
mod archive;
mod documents;

use documents::Documents;
use tide::{Body, Request, Response, StatusCode};

#[async_std::main]
async fn main() -> tide::Result<()> {
    let mut app = tide::with_state(Documents::at(&std::env::var("COUCH_URL").expect("COUCH_URL")));
    app.at("/knells").get(recent).post(ring);
    app.listen("0.0.0.0:8080").await?;
    Ok(())
}

async fn recent(req: Request<Documents>) -> tide::Result<Body> {
    Body::from_json(&req.state().find().await?)
}

async fn ring(mut req: Request<Documents>) -> tide::Result {
    let knell: serde_json::Value = req.body_json().await?;
    req.state().add(&knell).await?;
    Ok(Response::new(StatusCode::Created))
}
