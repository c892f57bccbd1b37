use std::sync::Arc;

use rocksdb::{Options, DB};
use warp::Filter;

mod peers;

#[tokio::main]
async fn main() {
    let mut options = Options::default();
    options.create_if_missing(true);
    let db = Arc::new(DB::open(&options, "data").expect("data folder"));
    let store = warp::any().map(move || db.clone());

    let get = warp::path!("keys" / String).and(warp::get()).and(store.clone()).map(read);
    let put = warp::path!("keys" / String)
        .and(warp::put())
        .and(warp::body::bytes())
        .and(store)
        .map(write);

    warp::serve(get.or(put)).run(([0, 0, 0, 0], 7070)).await;
}

fn read(key: String, db: Arc<DB>) -> Vec<u8> {
    db.get(key).ok().flatten().unwrap_or_default()
}

fn write(key: String, value: warp::hyper::body::Bytes, db: Arc<DB>) -> &'static str {
    db.put(key, value).expect("written");
    "ok"
}
