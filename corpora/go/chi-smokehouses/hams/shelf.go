package hams

import "git.example.org/house/kit/storage"

// Shelf holds the hams.
type Shelf struct{ store storage.Store }

// NewShelf over a store of the house.
func NewShelf(store storage.Store) *Shelf { return &Shelf{store} }

// Of all hams of a house.
func (s *Shelf) Of(house string) ([]Ham, error) {
	var found []Ham
	return found, s.store.Select(&found, "house = ?", house)
}
