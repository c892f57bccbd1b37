module example.com/rinks

go 1.23

require (
	github.com/go-jet/jet/v2 v2.12.0
	github.com/jackc/pgx/v5 v5.7.1
	github.com/twitchtv/twirp v8.1.3+incompatible
)
