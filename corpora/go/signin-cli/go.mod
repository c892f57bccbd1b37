module example.com/ferrytool

go 1.22

require (
	github.com/patrickmn/go-cache v2.1.0+incompatible
	github.com/spf13/cobra v1.8.0
	modernc.org/sqlite v1.29.0
)
