module Hives.Store

open System.Data
open Dapper.FSharp.PostgreSQL

type Hive = { Id: int; Meadow: string }

let private hives = table'<Hive> "hives"

let all (db: IDbConnection) =
    select {
        for h in hives do
        orderBy h.Meadow
    }
    |> db.SelectAsync<Hive>
