use rusqlite::Connection;

pub fn keep(note: &str) {
    let db = Connection::open("notes.db").unwrap();
    db.execute("INSERT INTO notes (body) VALUES (?1)", [note]).unwrap();
}
