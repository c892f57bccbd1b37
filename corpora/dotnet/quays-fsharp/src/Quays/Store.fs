module Quays.Store

open System.Data.SqlClient
open Dapper

type Berth = { Id: int; Quay: string }

let all (connection: string) =
    use db = new SqlConnection(connection)
    db.Query<Berth>("select id, quay from berths") |> List.ofSeq
