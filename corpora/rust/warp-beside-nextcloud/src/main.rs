mod tickers;

use std::sync::Arc;
use tickers::{Item, Tickers};
use warp::Filter;

#[tokio::main]
async fn main() {
    let tickers = Arc::new(Tickers::default());
    let shared = warp::any().map(move || tickers.clone());

    let newest = warp::path!("tickers" / String / "items")
        .and(warp::get())
        .and(shared.clone())
        .map(|reader: String, tickers: Arc<Tickers>| warp::reply::json(&tickers.newest(&reader)));

    let add = warp::path!("tickers" / String / "items")
        .and(warp::post())
        .and(warp::body::json())
        .and(shared)
        .map(|reader: String, item: Item, tickers: Arc<Tickers>| {
            tickers.add(&reader, item);
            warp::reply::with_status("added", warp::http::StatusCode::CREATED)
        });

    warp::serve(newest.or(add)).run(([0, 0, 0, 0], 7867)).await;
}
