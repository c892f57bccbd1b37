create table beacons (id bigint generated always as identity primary key, name text not null, lit boolean not null default false);
alter table beacons enable row level security;
