package main

import (
	"errors"
	"strings"

	"github.com/asaskevich/govalidator"
)

type notice struct {
	Title, Mail, Link string
}

// check says what is wrong with a notice before it is pinned.
func check(n notice) error {
	if govalidator.IsNull(strings.TrimSpace(n.Title)) {
		return errors.New("title")
	}
	if !govalidator.IsEmail(n.Mail) {
		return errors.New("mail")
	}
	if n.Link != "" && !govalidator.IsURL(n.Link) {
		return errors.New("link")
	}
	return nil
}
