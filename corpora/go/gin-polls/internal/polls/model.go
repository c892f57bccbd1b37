package polls

// Vote is one choice of one person.
type Vote struct {
	ID     uint   `gorm:"primaryKey"`
	Poll   string `gorm:"index"`
	Choice string
}

// Count says how often a choice was made.
type Count struct {
	Choice string
	Count  int
}
