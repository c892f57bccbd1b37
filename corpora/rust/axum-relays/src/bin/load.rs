use rusqlite::Connection;

fn main() {
    let state = Connection::open("state.db").unwrap();
    state.execute("create table if not exists done (host text)", []).unwrap();
}
