module Hives.Program

open System.Data
open Giraffe
open Microsoft.AspNetCore.Builder
open Microsoft.Extensions.DependencyInjection
open Npgsql

let routes: HttpHandler =
    GET >=> route "/hives" >=> fun next context ->
        task {
            let! hives = Store.all (context.GetService<IDbConnection>())
            return! json hives next context
        }

[<EntryPoint>]
let main args =
    let builder = WebApplication.CreateBuilder(args)
    let connection = builder.Configuration.["Hives"]
    Schema.update connection
    builder.Services.AddGiraffe().AddScoped<IDbConnection>(fun _ -> new NpgsqlConnection(connection)) |> ignore
    let app = builder.Build()
    app.UseGiraffe routes
    app.Run()
    0
