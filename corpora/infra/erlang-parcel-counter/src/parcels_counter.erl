-module(parcels_counter).
-behaviour(gen_server).
-export([start_link/0, read/1, init/1, handle_call/3, handle_cast/2]).

start_link() -> gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

read(Place) -> gen_server:call(?MODULE, {read, Place}).

init([]) -> {ok, #{}}.

handle_call({read, Place}, _From, Counts) -> {reply, maps:get(Place, Counts, 0), Counts}.

handle_cast({seen, Place}, Counts) -> {noreply, maps:update_with(Place, fun(N) -> N + 1 end, 1, Counts)}.
