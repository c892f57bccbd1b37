create table wharf (id serial primary key, name text not null);
