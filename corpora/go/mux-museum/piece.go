package main

// Piece is one thing on show.
type Piece struct {
	ID    int64  `db:"id,omitempty" json:"id"`
	Title string `db:"title" json:"title"`
}
