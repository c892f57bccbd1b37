package sysapi

// UsersRequest asks for the names of everybody who may be called.
type UsersRequest struct{}

// UsersReply has them.
type UsersReply struct{ Names []string }
