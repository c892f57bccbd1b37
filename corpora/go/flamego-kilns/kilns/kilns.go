package kilns

import (
	"encoding/json"
	"net/http"

	"github.com/flamego/flamego"
	"github.com/go-pg/pg/v10"
)

type Kiln struct {
	ID	 int64  `pg:"id,pk" json:"id"`
	Cone   string `pg:"cone" json:"cone"`
}

func Routes(f *flamego.Flame, db *pg.DB) {
	f.Get("/kilns", func(w http.ResponseWriter) {
		var found []Kiln
		if err := db.Model(&found).Select(); err != nil {
			w.WriteHeader(500)
			return
		}
		json.NewEncoder(w).Encode(found)
	})
	f.Delete("/kilns/{id}", func(c flamego.Context) int {
		db.Model(&Kiln{}).Where("id = ?", c.Param("id")).Delete()
		return 204
	})
}
