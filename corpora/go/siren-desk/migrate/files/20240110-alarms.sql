-- +migrate Up
create table alarms (id bigserial primary key, summary text not null, closed_at timestamptz);

-- +migrate Down
drop table alarms;
