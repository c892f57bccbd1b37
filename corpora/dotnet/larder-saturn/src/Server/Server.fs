module Server

open System
open Giraffe
open Saturn

let shelf = Larder.Shelf(Environment.GetEnvironmentVariable "LARDER_FILE")

let routes = router {
    get "/jars/opened" (fun next context -> json (shelf.Opened()) next context)
}

run (application { use_router routes })
