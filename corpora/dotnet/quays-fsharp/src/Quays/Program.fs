module Quays.Program

open Falco
open Falco.Routing
open FluentMigrator.Runner
open Microsoft.AspNetCore.Builder
open Microsoft.Extensions.DependencyInjection

[<EntryPoint>]
let main args =
    let builder = WebApplication.CreateBuilder(args)
    let connection = builder.Configuration.["Quays"]
    builder.Services
        .AddFluentMigratorCore()
        .ConfigureRunner(fun runner ->
            runner.AddSqlServer().WithGlobalConnectionString(connection).ScanIn(typeof<Migrations.Berths>.Assembly).For.Migrations()
            |> ignore)
    |> ignore
    let app = builder.Build()
    use scope = app.Services.CreateScope()
    scope.ServiceProvider.GetRequiredService<IMigrationRunner>().MigrateUp()
    app.UseRouting().UseFalco([ get "/berths" (Response.ofJson (Store.all connection)) ]).Run()
    0
