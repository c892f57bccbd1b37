use deadpool_postgres::Client;

pub async fn all(client: &Client) -> Vec<String> {
    let rows = client.query("select host from relays", &[]).await.unwrap();
    rows.iter().map(|row| row.get(0)).collect()
}

pub async fn save(client: &Client, host: &str) {
    client.execute("insert into relays (host) values ($1)", &[&host]).await.unwrap();
}
