package relay

import (
	"encoding/json"

	"github.com/go-playground/validator/v10"
	"github.com/nats-io/nats.go"
)

// Event is what a gauge sends.
type Event struct {
	Gauge  string  `json:"gauge" validate:"required"`
	Kind   string  `json:"kind" validate:"oneof=ebb flood"`
	Height float64 `json:"height" validate:"gte=0,lte=20"`
	At     int64   `json:"at" validate:"required"`
}

// Relay passes on what is whole.
type Relay struct {
	conn  *nats.Conn
	check *validator.Validate
}

func New(conn *nats.Conn) *Relay {
	return &Relay{conn: conn, check: validator.New()}
}

func (r *Relay) Pass(msg *nats.Msg) {
	var event Event
	if json.Unmarshal(msg.Data, &event) != nil || r.check.Struct(event) != nil {
		return
	}
	r.conn.Publish("tides.checked", msg.Data)
}
