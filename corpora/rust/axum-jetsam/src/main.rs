use axum::extract::{Path, State};
use axum::routing::{get, put};
use axum::Router;

mod finds;

#[tokio::main]
async fn main() {
    let finds = finds::Finds::open("finds");
    let app = Router::new().route("/finds/:id", get(show)).route("/finds/:id", put(keep)).with_state(finds);
    let listener = tokio::net::TcpListener::bind("0.0.0.0:3000").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}

async fn show(State(finds): State<finds::Finds>, Path(id): Path<String>) -> String {
    finds.show(&id).unwrap_or_default()
}

async fn keep(State(finds): State<finds::Finds>, Path(id): Path<String>, body: String) {
    finds.keep(&id, &body);
}
