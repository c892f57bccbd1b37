mod cornucopia;

use deadpool_postgres::Pool;
use xitca_web::handler::handler_service;
use xitca_web::handler::json::Json;
use xitca_web::handler::state::StateRef;
use xitca_web::route::get;
use xitca_web::App;

async fn list(StateRef(pool): StateRef<'_, Pool>) -> Json<Vec<String>> {
    let client = pool.get().await.unwrap();
    Json(cornucopia::queries::kilns::kilns().bind(&client).all().await.unwrap())
}

fn main() -> std::io::Result<()> {
    let pool = deadpool_postgres::Config::new().create_pool(None, tokio_postgres::NoTls).unwrap();
    App::new()
        .with_state(pool)
        .at("/kilns", get(handler_service(list)))
        .serve()
        .bind("0.0.0.0:8080")?
        .run()
        .wait()
}
