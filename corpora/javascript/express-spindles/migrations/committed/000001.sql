--! Previous: -
--! Hash: sha1:0000000000000000000000000000000000000000

create table spindles (id int primary key generated always as identity, wood text not null);
