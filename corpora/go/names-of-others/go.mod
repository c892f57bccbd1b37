module example.com/plain

go 1.22

require (
	github.com/go-kit/log v0.2.1
	github.com/gorilla/sessions v1.2.2
	github.com/lib/pq v1.10.9
	google.golang.org/grpc v1.63.2
)

require (
	ariga.io/atlas v0.19.1 // indirect
	entgo.io/ent v0.13.1 // indirect
	github.com/Masterminds/squirrel v1.5.4 // indirect
	github.com/asaskevich/govalidator v0.0.0-20230301143203-a9d515a09cc2 // indirect
	github.com/beego/beego/v2 v2.1.0 // indirect
	github.com/doug-martin/goqu/v9 v9.19.0 // indirect
	github.com/envoyproxy/protoc-gen-validate v1.0.4 // indirect
	github.com/getkin/kin-openapi v0.124.0 // indirect
	github.com/gin-gonic/gin v1.10.0 // indirect
	github.com/go-chi/chi/v5 v5.0.12 // indirect
	github.com/go-gormigrate/gormigrate/v2 v2.1.2 // indirect
	github.com/go-kratos/kratos/v2 v2.7.3 // indirect
	github.com/go-macaron/binding v1.2.0 // indirect
	github.com/go-ozzo/ozzo-validation/v4 v4.3.0 // indirect
	github.com/go-playground/validator/v10 v10.20.0 // indirect
	github.com/gobuffalo/buffalo v1.1.0 // indirect
	github.com/gobuffalo/fizz v1.14.4 // indirect
	github.com/gobuffalo/pop/v6 v6.1.1 // indirect
	github.com/gobuffalo/validate/v3 v3.3.3 // indirect
	github.com/gofiber/fiber/v2 v2.52.4 // indirect
	github.com/golang-migrate/migrate/v4 v4.17.1 // indirect
	github.com/gorilla/mux v1.8.1 // indirect
	github.com/kataras/iris/v12 v12.2.11 // indirect
	github.com/labstack/echo/v4 v4.12.0 // indirect
	github.com/pressly/goose/v3 v3.20.0 // indirect
	github.com/revel/revel v1.1.0 // indirect
	github.com/rubenv/sql-migrate v1.6.1 // indirect
	github.com/scylladb/gocqlx/v2 v2.8.0 // indirect
	github.com/sqlc-dev/sqlc v1.26.0 // indirect
	github.com/uptrace/bun v1.2.1 // indirect
	github.com/volatiletech/sqlboiler/v4 v4.16.2 // indirect
	github.com/zeromicro/go-zero v1.6.5 // indirect
	gopkg.in/macaron.v1 v1.5.0 // indirect
	src.techknowlogick.com/xormigrate v1.7.1 // indirect
	xorm.io/xorm v1.3.9 // indirect
)

require (
	encore.dev v1.44.0 // indirect
	github.com/Oudwins/zog v0.18.0 // indirect
	github.com/ardanlabs/darwin/v3 v3.0.0 // indirect
	github.com/cloudwego/kitex v0.11.3 // indirect
	github.com/flamego/flamego v1.9.4 // indirect
	github.com/go-fuego/fuego v0.18.8 // indirect
	github.com/go-pg/migrations/v8 v8.1.0 // indirect
	github.com/gocraft/dbr/v2 v2.7.6 // indirect
	github.com/goravel/framework v1.15.4 // indirect
	github.com/pocketbase/pocketbase v0.24.1 // indirect
	dubbo.apache.org/dubbo-go/v3 v3.3.0 // indirect
	github.com/georgysavva/scany/v2 v2.1.3 // indirect
	github.com/go-openapi/validate v0.24.0 // indirect
	github.com/go-rel/rel v0.41.0 // indirect
	github.com/huandu/go-sqlbuilder v1.27.3 // indirect
	github.com/smallnest/rpcx v1.8.31 // indirect
	gopkg.in/reform.v1 v1.5.1 // indirect
	goyave.dev/goyave/v5 v5.3.0 // indirect
	trpc.group/trpc-go/trpc-go v1.0.3 // indirect
	gofr.dev v1.28.0 // indirect
)
