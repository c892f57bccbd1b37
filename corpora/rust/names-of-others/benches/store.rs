fn main() {
    sqlx::migrate!("./migrations");
    diesel_migrations::embed_migrations!("migrations");
}
