mod parcels;

use ntex::web;
use rbatis::RBatis;
use rbdc_mysql::driver::MysqlDriver;

#[ntex::main]
async fn main() -> std::io::Result<()> {
    let rb = RBatis::new();
    rb.init(MysqlDriver {}, &std::env::var("DATABASE_URL").unwrap()).unwrap();
    web::HttpServer::new(move || web::App::new().state(rb.clone()).configure(parcels::routes))
        .bind(("0.0.0.0", 8080))?
        .run()
        .await
}
