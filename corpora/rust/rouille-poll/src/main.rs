use rouille::{router, Request, Response};
use rusqlite::Connection;

fn main() {
    rouille::start_server("0.0.0.0:8000", move |request| handle(request));
}

fn handle(request: &Request) -> Response {
    router!(request,
        (GET) (/votes) => { Response::text(count().to_string()) },
        (PUT) (/votes/{id: u32}) => { vote(id); Response::empty_204() },
        _ => Response::empty_404()
    )
}

fn open() -> Connection {
    Connection::open("poll.db").unwrap()
}

fn count() -> i64 {
    open().query_row("SELECT count(*) FROM votes", [], |row| row.get(0)).unwrap()
}

fn vote(id: u32) {
    open().execute("INSERT INTO votes (option) VALUES (?1)", [id]).unwrap();
}
