use sled::Db;

fn db() -> Db {
    sled::open("press.db").unwrap()
}

pub fn all() -> Vec<String> {
    db().iter().values().filter_map(|v| v.ok()).map(|v| String::from_utf8_lossy(&v).into_owned()).collect()
}
