mod dens;

use ohkami::prelude::*;

#[tokio::main]
async fn main() {
    Ohkami::new((
        "/dens".GET(dens::list).POST(dens::dig),
    ))
    .howl("0.0.0.0:3000")
    .await
}
