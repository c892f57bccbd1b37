create table locks (id serial primary key, name varchar(80) not null, level numeric(5, 2));
