use redb::{Database, ReadableTable, TableDefinition};

const STALLS: TableDefinition<u64, &str> = TableDefinition::new("stalls");

pub fn names() -> Vec<String> {
    let db = Database::create("fair.redb").unwrap();
    let read = db.begin_read().unwrap();
    let table = read.open_table(STALLS).unwrap();
    table.iter().unwrap().filter_map(|row| row.ok()).map(|(_, name)| name.value().to_string()).collect()
}
