package handy

type DefaultHandler struct{}
