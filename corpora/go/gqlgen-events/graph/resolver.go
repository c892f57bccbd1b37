package graph

import "gorm.io/gorm"

// Resolver answers the queries of the schema.
type Resolver struct{ DB *gorm.DB }
