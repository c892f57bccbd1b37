create table rate (id bigserial primary key, currency char(3) not null, value numeric(12, 6) not null);
