package store

import (
	"database/sql"
	"embed"

	"github.com/pressly/goose/v3"
	"github.com/revel/revel"
	"github.com/upper/db/v4"
	"github.com/upper/db/v4/adapter/cockroachdb"
)

//go:embed sql/*.sql
var steps embed.FS

var session db.Session

// Boat is a row of boats.
type Boat struct {
	ID    int64  `db:"id,omitempty" json:"id"`
	Name  string `db:"name" json:"name"`
	Seats int    `db:"seats" json:"seats"`
}

// Open connects when the application starts.
func Open() {
	settings, err := cockroachdb.ParseURL(revel.Config.StringDefault("db.url", ""))
	if err == nil {
		session, err = cockroachdb.Open(settings)
	}
	if err != nil {
		revel.AppLog.Fatal("no database", "error", err)
	}
}

// Migrate brings the tables up to date.
func Migrate() {
	goose.SetBaseFS(steps)
	if err := goose.Up(session.Driver().(*sql.DB), "sql"); err != nil {
		revel.AppLog.Fatal("no tables", "error", err)
	}
}

// Boats gives all rows.
func Boats() (boats []Boat) {
	_ = session.Collection("boats").Find().OrderBy("name").All(&boats)
	return boats
}

// Add inserts a row.
func Add(boat *Boat) error { return session.Collection("boats").InsertReturning(boat) }
