use tokio_postgres::{Client, NoTls};

pub async fn keep(note: &str) {
    let url = std::env::var("DATABASE_URL").unwrap();
    let (client, _) = tokio_postgres::connect(&url, NoTls).await.unwrap();
    insert(&client, note).await;
}

async fn insert(client: &Client, note: &str) {
    client.execute("INSERT INTO notes (body) VALUES ($1)", &[&note]).await.unwrap();
}
