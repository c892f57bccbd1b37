package migrations

import "github.com/go-rel/rel"

func MigrateCreateMoorings(schema *rel.Schema) {
	schema.CreateTable("moorings", func(t *rel.Table) {
		t.ID("id")
		t.String("name")
	})
}

func RollbackCreateMoorings(schema *rel.Schema) {
	schema.DropTable("moorings")
}
