module Bookings.Rooms

open System
open Dapper
open Microsoft.Extensions.Caching.Memory
open Npgsql

type Room = { Id: int; Name: string }

let all (cache: IMemoryCache) (connection: string) =
    match cache.TryGetValue<Room list> "rooms" with
    | true, rooms -> rooms
    | _ ->
        use db = new NpgsqlConnection(connection)
        let rooms = db.Query<Room>("select id, name from rooms") |> List.ofSeq
        cache.Set("rooms", rooms, TimeSpan.FromMinutes 5.0)
