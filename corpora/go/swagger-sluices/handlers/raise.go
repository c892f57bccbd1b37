package handlers

import (
	"github.com/go-openapi/runtime/middleware"

	"example.com/sluices/models"
	"example.com/sluices/restapi/operations"
)

// Raise takes the order to raise a sluice.
func Raise(params operations.RaiseSluiceParams) middleware.Responder {
	var order *models.Raising = params.Body
	return operations.NewRaiseSluiceAccepted().WithPayload(*order.Sluice)
}
