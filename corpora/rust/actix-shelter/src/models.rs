use diesel::pg::PgConnection;
use diesel::prelude::*;
use diesel::r2d2::{ConnectionManager, Pool};
use serde::Serialize;

use crate::schema::animals;

pub type DbPool = Pool<ConnectionManager<PgConnection>>;

#[derive(Queryable, Serialize)]
pub struct Animal {
    pub id: i32,
    pub name: String,
    pub age: i32,
}

#[derive(Insertable)]
#[diesel(table_name = animals)]
pub struct NewAnimal<'a> {
    pub name: &'a str,
    pub age: i32,
}
