package cachehandler

import (
	"context"
	"encoding/json"
)

// Line is a line of the board.
type Line struct {
	ID    string `json:"id"`
	Label string `json:"label"`
}

// Line returns a line that was asked for before.
func (h *handler) Line(ctx context.Context, id string) (line Line, err error) {
	text, err := h.Kept.Get(ctx, "line:"+id).Result()
	if err == nil {
		err = json.Unmarshal([]byte(text), &line)
	}
	return line, err
}
