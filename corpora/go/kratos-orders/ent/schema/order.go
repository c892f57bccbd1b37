package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
)

// Order is what somebody wants.
type Order struct{ ent.Schema }

// Fields of the order.
func (Order) Fields() []ent.Field { return []ent.Field{field.String("article"), field.Int("pieces")} }
