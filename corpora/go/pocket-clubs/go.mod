module example.com/pocket-clubs

go 1.23

require (
	github.com/pocketbase/pocketbase v0.24.1
)

require github.com/labstack/echo/v5 v5.0.0 // indirect
