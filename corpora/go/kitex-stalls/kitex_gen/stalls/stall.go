package stalls

type Stall struct {
	Id	int64
	Trade string
}
