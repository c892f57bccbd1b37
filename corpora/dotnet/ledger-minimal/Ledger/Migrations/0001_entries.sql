create table entries (id int identity primary key, account nvarchar(34), amount decimal(18, 2), currency char(3));
