module Bookings.Program

open Giraffe
open Microsoft.AspNetCore.Builder

let routes connection =
    choose [ GET >=> route "/bookings" >=> warbler (fun _ -> json (Store.all connection)) ]

[<EntryPoint>]
let main args =
    let builder = WebApplication.CreateBuilder(args)
    builder.Services.AddGiraffe() |> ignore
    let app = builder.Build()
    app.UseGiraffe(routes builder.Configuration.["Db"])
    app.Run()
    0
