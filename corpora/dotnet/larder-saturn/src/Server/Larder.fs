module Larder

open System
open LiteDB
open LiteDB.FSharp
open LiteDB.FSharp.Extensions

type Jar = { Id: Guid; Label: string; Opened: bool }

type Shelf(file: string) =
    let database = new LiteDatabase(file, FSharpBsonMapper())
    let jars = database.GetCollection<Jar> "jars"

    member _.Opened() = jars.findMany <@ fun jar -> jar.Opened @> |> List.ofSeq
    member _.Add(jar: Jar) = jars.Insert jar |> ignore
