package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
)

// Loan is one book with one reader.
type Loan struct{ ent.Schema }

// Fields of the loan.
func (Loan) Fields() []ent.Field {
	return []ent.Field{field.String("book"), field.String("reader"), field.Time("due")}
}
