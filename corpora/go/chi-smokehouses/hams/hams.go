package hams

import "time"

// Ham that hangs in a smokehouse.
type Ham struct {
	ID    uint      `gorm:"primaryKey" json:"id"`
	House string    `gorm:"column:house;size:40;index" json:"house"`
	Hung  time.Time `gorm:"autoCreateTime" json:"hung"`
	Marks []Mark    `gorm:"foreignKey:HamID" json:"marks"`
}

// Mark that somebody has put on a ham.
type Mark struct {
	ID    uint   `gorm:"primaryKey" json:"id"`
	HamID uint   `gorm:"not null" json:"-"`
	Text  string `gorm:"size:200" json:"text"`
}
