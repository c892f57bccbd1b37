type knot = { crossings : int; name : string }

let knots = [ { crossings = 3; name = "trefoil" }; { crossings = 4; name = "figure eight" } ]

let below limit = List.filter (fun knot -> knot.crossings <= limit) knots

let () = below 4 |> List.iter (fun knot -> Printf.printf "%d %s\n" knot.crossings knot.name)
