use diesel::pg::PgConnection;
use diesel::prelude::*;
use serde_json::Value;

table! {
    loads (id) {
        id -> Integer,
        capstan -> Text,
        tons -> Integer,
    }
}

pub struct Loads {
    connection: PgConnection,
}

impl Loads {
    pub fn open(url: &str) -> Loads {
        Loads { connection: PgConnection::establish(url).expect("a database") }
    }

    pub fn all(&self) -> Value {
        let found = loads::table.load::<(i32, String, i32)>(&self.connection).unwrap_or_default();
        Value::from(found.into_iter().map(|(_, capstan, tons)| format!("{}: {}", capstan, tons)).collect::<Vec<_>>())
    }
}
