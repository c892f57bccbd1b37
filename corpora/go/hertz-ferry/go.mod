module example.com/ferry

go 1.21

require github.com/cloudwego/hertz v0.9.3
