create table parcels (id bigserial primary key, grams int not null);
