use axum::{extract::Query, routing::get, Router};
use std::collections::HashMap;
use tokio::{net::TcpListener, sync::mpsc};

pub async fn code() -> Option<String> {
    let (told, mut heard) = mpsc::channel::<Option<String>>(1);
    let back = move |Query(asked): Query<HashMap<String, String>>| async move {
        let _ = told.send(asked.get("code").cloned()).await;
        "Back to the nests."
    };
    let pages = Router::new().route("/back", get(back));
    let port = TcpListener::bind("127.0.0.1:7817").await.ok()?;
    tokio::spawn(async move { axum::serve(port, pages).await });
    heard.recv().await.flatten()
}
