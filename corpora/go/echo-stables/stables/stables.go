package stables

const boxes = 12

var held = map[string][]string{}

// All names every stable.
func All() map[string][]string { return held }

// Build adds one.
func Build(name string) string {
	held[name] = nil
	return name
}

// Enter puts a horse into a free box.
func Enter(name, horse string) bool {
	if len(held[name]) >= boxes {
		return false
	}
	held[name] = append(held[name], horse)
	return true
}

// Tear takes one down.
func Tear(name string) int {
	delete(held, name)
	return len(held)
}
