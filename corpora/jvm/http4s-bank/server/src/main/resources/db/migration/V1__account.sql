create table account (id bigserial primary key, owner text not null, balance numeric not null);
