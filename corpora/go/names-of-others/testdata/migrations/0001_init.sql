-- +goose Up
CREATE TABLE x (id int);
-- +migrate Up
-- migrate:up
