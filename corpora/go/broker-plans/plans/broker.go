package plans

import (
	"context"

	"code.cloudfoundry.org/brokerapi/v13/domain"
	"gorm.io/gorm"

	"example.com/broker-plans/store"
)

// Broker provisions Redis in the cloud; it has none itself.
type Broker struct{ db *gorm.DB }

func NewBroker(db *gorm.DB) *Broker { return &Broker{db: db} }

func (b *Broker) Services(ctx context.Context) ([]domain.Service, error) {
	return []domain.Service{{ID: "redis", Name: "redis", Bindable: true}}, nil
}

func (b *Broker) Provision(ctx context.Context, id string, details domain.ProvisionDetails, async bool) (domain.ProvisionedServiceSpec, error) {
	err := b.db.WithContext(ctx).Create(&store.Instance{ID: id, Plan: details.PlanID}).Error
	return domain.ProvisionedServiceSpec{IsAsync: true}, err
}
