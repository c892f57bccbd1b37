use mysql_async::{prelude::*, Pool};
use ohkami::format::JSON;
use sea_query::{Expr, Iden, MysqlQueryBuilder, Query};

#[derive(Iden)]
enum Den {
    Table,
    Name,
    Deep,
}

fn pool() -> Pool {
    Pool::new(std::env::var("DATABASE_URL").unwrap().as_str())
}

pub async fn list() -> JSON<Vec<String>> {
    let sql = Query::select().column(Den::Name).from(Den::Table).and_where(Expr::col(Den::Deep).gt(1)).to_string(MysqlQueryBuilder);
    let mut conn = pool().get_conn().await.unwrap();
    JSON(conn.query(sql).await.unwrap())
}

pub async fn dig(JSON(name): JSON<String>) {
    let sql = Query::insert().into_table(Den::Table).columns([Den::Name]).values_panic([name.into()]).to_string(MysqlQueryBuilder);
    pool().get_conn().await.unwrap().query_drop(sql).await.unwrap();
}
