create table kennel (id serial primary key, name text not null);
