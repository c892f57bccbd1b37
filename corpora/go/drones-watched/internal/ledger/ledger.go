package ledger

import "sync"

var (
	mutex sync.Mutex
	seen  = map[string]int{}
)

// Count writes down that kelp was seen in a bay.
func Count(bay string) {
	mutex.Lock()
	defer mutex.Unlock()
	seen[bay]++
}
