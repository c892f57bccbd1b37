package hatches

import (
	"net/http"

	"github.com/tedsuo/rata"
)

// Client asks another farm.
type Client struct {
	requests *rata.RequestGenerator
}

func NewClient(url string) *Client {
	return &Client{requests: rata.NewRequestGenerator(url, Routes)}
}

func (c *Client) List() (*http.Response, error) {
	request, err := c.requests.CreateRequest(List, nil, nil)
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(request)
}
