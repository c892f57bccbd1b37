-- Version: 1.1
-- Description: Boats
create table boats (name text primary key, seats int not null);
