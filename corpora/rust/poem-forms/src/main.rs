use poem::{listener::TcpListener, Route, Server};
use poem_openapi::{payload::Json, Object, OpenApi, OpenApiService};

#[derive(Object)]
struct Form {
    #[oai(validator(min_length = 2, max_length = 40))]
    name: String,
    #[oai(validator(minimum(value = "18")))]
    age: u8,
}

struct Api;

#[OpenApi]
impl Api {
    #[oai(path = "/forms", method = "post")]
    async fn send(&self, form: Json<Form>) -> Json<String> {
        Json(form.0.name)
    }
}

#[tokio::main]
async fn main() -> Result<(), std::io::Error> {
    let service = OpenApiService::new(Api, "Forms", "1.0").server("http://localhost:3000");
    Server::new(TcpListener::bind("0.0.0.0:3000")).run(Route::new().nest("/", service)).await
}
