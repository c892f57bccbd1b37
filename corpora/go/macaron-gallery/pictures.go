package main

import (
	"github.com/volatiletech/sqlboiler/v4/boil"
	"github.com/volatiletech/sqlboiler/v4/queries/qm"
	"gopkg.in/macaron.v1"

	"example.com/gallery/models"
)

type pictureForm struct {
	Title string `binding:"Required;MaxSize(80)"`
}

func list(ctx *macaron.Context) {
	all, err := models.Pictures(qm.OrderBy("title")).AllG()
	if err != nil {
		ctx.Error(500)
		return
	}
	ctx.JSON(200, all)
}

func create(ctx *macaron.Context, form pictureForm) {
	one := models.Picture{Title: form.Title}
	_ = one.InsertG(boil.Infer())
	ctx.JSON(201, one)
}

func remove(ctx *macaron.Context) { ctx.Status(204) }
