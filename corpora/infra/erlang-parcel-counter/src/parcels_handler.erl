-module(parcels_handler).
-behaviour(cowboy_handler).
-export([init/2]).

init(Request, State) ->
    Place = cowboy_req:binding(place, Request),
    Body = jsx:encode(#{place => Place, parcels => parcels_counter:read(Place)}),
    {ok, cowboy_req:reply(200, #{<<"content-type">> => <<"application/json">>}, Body, Request), State}.
