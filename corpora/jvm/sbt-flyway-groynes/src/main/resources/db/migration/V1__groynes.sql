create table groyne (id serial primary key, name text not null);
