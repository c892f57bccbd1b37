module Hives.Schema

open System.Reflection
open EvolveDb
open Npgsql

let update (connection: string) =
    use db = new NpgsqlConnection(connection)
    let evolve = Evolve(db, printfn "%s", EmbeddedResourceAssemblies = [| Assembly.GetExecutingAssembly() |])
    evolve.Migrate()
