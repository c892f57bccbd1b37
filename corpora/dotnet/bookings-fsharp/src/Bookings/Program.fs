module Bookings.Program

open Giraffe
open Microsoft.AspNetCore.Builder
open Microsoft.Extensions.Caching.Memory
open Microsoft.Extensions.DependencyInjection

let rooms connection : HttpHandler =
    fun next context -> json (Rooms.all (context.GetService<IMemoryCache>()) connection) next context

let routes connection =
    choose [
        GET >=> route "/bookings" >=> warbler (fun _ -> json (Store.all connection))
        GET >=> route "/rooms" >=> rooms connection
    ]

[<EntryPoint>]
let main args =
    let builder = WebApplication.CreateBuilder(args)
    builder.Services.AddMemoryCache().AddGiraffe() |> ignore
    let app = builder.Build()
    app.UseGiraffe(routes builder.Configuration.["Db"])
    app.Run()
    0
