package main

import (
	"context"

	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracegrpc"
	"google.golang.org/grpc/credentials/insecure"
)

func exporter(ctx context.Context) (any, error) {
	return otlptracegrpc.New(ctx, otlptracegrpc.WithTLSCredentials(insecure.NewCredentials()))
}
