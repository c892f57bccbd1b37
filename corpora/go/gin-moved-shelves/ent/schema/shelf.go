package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
)

type Shelf struct{ ent.Schema }

func (Shelf) Fields() []ent.Field { return []ent.Field{field.String("name").NotEmpty()} }
