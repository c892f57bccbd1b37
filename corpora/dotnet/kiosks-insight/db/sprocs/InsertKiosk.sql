create procedure InsertKiosk @Street nvarchar(80) as insert Kiosk (Street) values (@Street);
