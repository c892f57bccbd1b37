use actix_web::{delete, get, post, web, HttpResponse, Responder};
use diesel::prelude::*;
use serde::Deserialize;
use validator::Validate;

use crate::models::{Animal, NewAnimal};
use crate::schema::animals;

#[derive(Debug, Deserialize, Validate)]
pub struct Admission {
    #[validate(length(min = 1, max = 60))]
    name: String,
    #[validate(range(min = 0, max = 40))]
    age: i32,
}

#[get("/animals")]
pub async fn list(pool: web::Data<crate::models::DbPool>) -> impl Responder {
    let mut conn = pool.get().unwrap();
    let found: Vec<Animal> = animals::table.order(animals::name).load(&mut conn).unwrap();
    HttpResponse::Ok().json(found)
}

#[post("/animals")]
pub async fn admit(pool: web::Data<crate::models::DbPool>, body: web::Json<Admission>) -> impl Responder {
    if let Err(problems) = body.validate() {
        return HttpResponse::UnprocessableEntity().json(problems);
    }
    let mut conn = pool.get().unwrap();
    let new = NewAnimal { name: &body.name, age: body.age };
    diesel::insert_into(animals::table).values(&new).execute(&mut conn).unwrap();
    HttpResponse::Created().finish()
}

#[delete("/animals/{id}")]
pub async fn release(pool: web::Data<crate::models::DbPool>, id: web::Path<i32>) -> impl Responder {
    let mut conn = pool.get().unwrap();
    diesel::delete(animals::table.find(*id)).execute(&mut conn).unwrap();
    HttpResponse::NoContent()
}

#[cfg(test)]
mod tests {
    use rusqlite::Connection;

    #[test]
    fn names_are_kept() {
        let app = axum::Router::new();
        let _ = (Connection::open_in_memory(), app);
    }
}
