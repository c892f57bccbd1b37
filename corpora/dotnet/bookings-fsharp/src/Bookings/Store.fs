module Bookings.Store

open Dapper
open Npgsql

type Booking = { Id: int; Guest: string }

let all (connection: string) =
    use db = new NpgsqlConnection(connection)
    db.Query<Booking>("select id, guest from bookings") |> List.ofSeq
