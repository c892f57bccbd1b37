module TakeOver

open Dapper
open Microsoft.Data.Sqlite

let labels (file: string) =
    use db = new SqliteConnection($"Data Source={file}")
    db.Query<string>("select label from jars") |> List.ofSeq
