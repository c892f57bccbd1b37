package boats

import (
	"database/sql"

	z "github.com/Oudwins/zog"
	"github.com/go-fuego/fuego"
)

type Boat struct {
	Name  string `json:"name"`
	Seats int	`json:"seats"`
}

var shape = z.Struct(z.Shape{"name": z.String().Min(2).Required(), "seats": z.Int().GT(0)})

func Routes(s *fuego.Server, db *sql.DB) {
	fuego.Post(s, "/boats", func(c fuego.ContextWithBody[Boat]) (Boat, error) {
		boat, err := c.Body()
		if err != nil {
			return boat, err
		}
		if issues := shape.Validate(&boat); issues != nil {
			return boat, fuego.BadRequestError{Title: "no such boat"}
		}
		_, err = db.Exec("insert into boats (name, seats) values ($1, $2)", boat.Name, boat.Seats)
		return boat, err
	})
	fuego.Delete(s, "/boats/{name}", func(c fuego.ContextNoBody) (any, error) {
		_, err := db.Exec("delete from boats where name = $1", c.PathParam("name"))
		return nil, err
	})
}
