use rusqlite::Connection;
use rusqlite_migration::{Migrations, M};

pub fn prepare() {
    let mut db = Connection::open("bench.db").unwrap();
    let steps = Migrations::new(vec![M::up("CREATE TABLE repairs (name TEXT NOT NULL);")]);
    steps.to_latest(&mut db).unwrap();
}

pub fn names() -> Vec<String> {
    let db = Connection::open("bench.db").unwrap();
    let mut found = db.prepare("SELECT name FROM repairs").unwrap();
    found.query_map([], |row| row.get(0)).unwrap().filter_map(Result::ok).collect()
}
