package main

import (
	"time"

	"github.com/asaskevich/govalidator"
	"github.com/dgraph-io/ristretto"
	"github.com/gofiber/fiber/v2"
	"github.com/jmoiron/sqlx"
)

type parcel struct {
	Code  string `db:"code" json:"code" valid:"required,alphanum"`
	Place string `db:"place" json:"place" valid:"required"`
}

type parcels struct {
	db    *sqlx.DB
	cache *ristretto.Cache
}

func newParcels(db *sqlx.DB) *parcels {
	cache, err := ristretto.NewCache(&ristretto.Config{NumCounters: 1e5, MaxCost: 1 << 24, BufferItems: 64})
	if err != nil {
		panic(err)
	}
	return &parcels{db: db, cache: cache}
}

func (p *parcels) show(c *fiber.Ctx) error {
	code := c.Params("code")
	if found, ok := p.cache.Get(code); ok {
		return c.JSON(found)
	}
	var one parcel
	if err := p.db.Get(&one, "SELECT code, place FROM parcels WHERE code = $1", code); err != nil {
		return fiber.ErrNotFound
	}
	p.cache.SetWithTTL(code, one, 1, time.Minute)
	return c.JSON(one)
}

func (p *parcels) create(c *fiber.Ctx) error {
	var in parcel
	if err := c.BodyParser(&in); err != nil {
		return fiber.ErrBadRequest
	}
	if ok, err := govalidator.ValidateStruct(in); !ok {
		return fiber.NewError(fiber.StatusUnprocessableEntity, err.Error())
	}
	_, err := p.db.NamedExec("INSERT INTO parcels (code, place) VALUES (:code, :place)", in)
	return err
}

func (p *parcels) move(c *fiber.Ctx) error {
	_, err := p.db.Exec("UPDATE parcels SET place = $1 WHERE code = $2", c.Query("place"), c.Params("code"))
	return err
}
