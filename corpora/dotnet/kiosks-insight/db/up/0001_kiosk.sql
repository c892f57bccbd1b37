create table Kiosk (Id int identity primary key, Street nvarchar(80) not null);
