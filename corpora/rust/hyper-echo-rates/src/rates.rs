use serde_json::json;
use tokio_postgres::{Client, Error, NoTls};

pub async fn connect(url: &str) -> Result<Client, Error> {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await?;
    tokio::spawn(connection);
    Ok(client)
}

pub async fn all(db: &Client) -> String {
    let rows = db.query("SELECT code FROM rates ORDER BY code", &[]).await.unwrap_or_default();
    json!(rows.iter().map(|row| row.get::<_, String>(0)).collect::<Vec<_>>()).to_string()
}

pub async fn one(db: &Client, code: &str) -> String {
    match db.query_opt("SELECT rate FROM rates WHERE code = $1", &[&code]).await {
        Ok(Some(row)) => json!({ "code": code, "rate": row.get::<_, f64>(0) }).to_string(),
        _ => String::from("{}"),
    }
}
