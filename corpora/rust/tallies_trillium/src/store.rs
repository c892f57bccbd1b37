use deadpool_postgres::Pool;
use tokio_postgres::NoTls;

pub fn open() -> Pool {
    deadpool_postgres::Config::new().create_pool(None, NoTls).unwrap()
}

pub async fn count(name: &str) -> i64 {
    let client = open().get().await.unwrap();
    client.query_one("select count(*) from tally where name = $1", &[&name]).await.unwrap().get(0)
}

pub async fn add(name: &str) -> i64 {
    let client = open().get().await.unwrap();
    client.execute("insert into tally (name) values ($1)", &[&name]).await.unwrap();
    count(name).await
}
