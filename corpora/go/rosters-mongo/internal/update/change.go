package update

import "go.mongodb.org/mongo-driver/bson"

// Change is what a roster may be changed in.
type Change struct {
	Week  string   `gorm:"column:week;primary_key;type:char(8)"`
	Names []string `gorm:"column:names"`
	Chief string   `gorm:"column:chief;type:char(64)"`
}

// Fields returns what is given.
func (c Change) Fields() bson.M {
	fields := bson.M{"names": c.Names}
	if c.Chief != "" {
		fields["chief"] = c.Chief
	}
	return fields
}
